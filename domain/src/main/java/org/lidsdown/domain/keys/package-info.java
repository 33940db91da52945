/**
 * Who can open what. Each group of people has a key pair ({@link
 * org.lidsdown.domain.keys.GroupKey}, {@link org.lidsdown.domain.keys.HeldKey}); its private half
 * reaches a member as a {@link org.lidsdown.domain.keys.Grant} and lies unlocked in a {@link
 * org.lidsdown.domain.keys.Keyring} while they work. What is written down is sealed under {@link
 * org.lidsdown.domain.keys.ContentKey}s, which are wrapped for the groups. Kiosks know public
 * halves alone, from {@link org.lidsdown.domain.keys.SchoolKeys} that the school signed.
 */
package org.lidsdown.domain.keys;
