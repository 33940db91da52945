/**
 * Who comes in, and what they can open. A {@link org.lidsdown.domain.signin.Session} is somebody
 * who has come in with the keys that their password unlocked; {@link
 * org.lidsdown.domain.signin.KeyHolders} lets people in and changes who holds which keys.
 */
package org.lidsdown.domain.signin;
