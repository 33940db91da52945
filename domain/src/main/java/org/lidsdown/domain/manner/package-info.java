/** How a pupil works a kiosk and sees it, and the languages that kiosks speak. */
package org.lidsdown.domain.manner;
