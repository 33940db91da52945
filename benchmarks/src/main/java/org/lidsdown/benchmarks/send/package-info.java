/** How soon what a pupil told is safe on disk, beside writing the same bytes. */
@NullMarked
package org.lidsdown.benchmarks.send;

import org.jspecify.annotations.NullMarked;
