/**
 * The keys as the database has them: public halves in clear, private ones sealed to their holders,
 * and the content keys wrapped for the groups. What is unlocked lies on the {@link
 * org.lidsdown.store.keys.Ring} and nowhere else.
 */
package org.lidsdown.store.keys;
