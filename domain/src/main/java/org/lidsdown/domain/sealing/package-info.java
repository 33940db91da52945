/**
 * Sealing: the kiosk holds a {@link org.lidsdown.domain.sealing.Sealer} and nothing that opens, the
 * host keeps envelopes and reads no more than their labels, and only people hold an {@link
 * org.lidsdown.domain.sealing.Opener}. Each program chooses its codec in one place, its composition
 * root.
 */
package org.lidsdown.domain.sealing;
