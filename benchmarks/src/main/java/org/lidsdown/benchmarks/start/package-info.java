/** How long the kiosk takes to start, beside a bare window. */
@NullMarked
package org.lidsdown.benchmarks.start;

import org.jspecify.annotations.NullMarked;
