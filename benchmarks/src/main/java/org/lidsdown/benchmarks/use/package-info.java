/** How soon the kiosk shows what a touch has changed, and whether its memory stays the same. */
@NullMarked
package org.lidsdown.benchmarks.use;

import org.jspecify.annotations.NullMarked;
