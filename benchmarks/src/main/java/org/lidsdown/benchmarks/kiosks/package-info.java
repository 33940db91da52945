/** How many concerns the host takes that many kiosks hand over at once, beside raw rows. */
@NullMarked
package org.lidsdown.benchmarks.kiosks;

import org.jspecify.annotations.NullMarked;
