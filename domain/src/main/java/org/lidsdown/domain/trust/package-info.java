/**
 * Whose keys these are. A school signs the list of its groups' public keys with its {@link
 * org.lidsdown.domain.trust.SigningKey}; a kiosk pins the {@link
 * org.lidsdown.domain.trust.TrustKey}, whose fingerprint people compare as six words, and takes no
 * list that was not signed so.
 */
package org.lidsdown.domain.trust;
