/**
 * What a kiosk and its host say to each other beside the concerns themselves: receipts, and a
 * heartbeat that tells how the kiosk is, and nothing of what anybody told it.
 */
package org.lidsdown.domain.kiosks;
