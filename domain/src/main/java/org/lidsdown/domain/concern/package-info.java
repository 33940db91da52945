/**
 * What a pupil told.
 *
 * <p>A telling has one id and is saved as it grows. Each saved step is a whole {@link
 * org.lidsdown.domain.concern.Concern} with everything told so far, sealed into an envelope with an
 * id of its own, so that handing over the same envelope twice is harmless and a later, fuller step
 * is never mistaken for a repeat. The intake keeps every envelope once. Of the envelopes of one
 * concern the highest step is what the pupil told; the earlier ones stay as they were.
 */
package org.lidsdown.domain.concern;
