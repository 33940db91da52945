/** How exactly marks and looks are timed. */
@NullMarked
package org.lidsdown.benchmarks.timing;

import org.jspecify.annotations.NullMarked;
