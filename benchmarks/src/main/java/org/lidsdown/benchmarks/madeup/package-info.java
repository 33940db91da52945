/** Incidents that nobody had, always the same ones. */
@NullMarked
package org.lidsdown.benchmarks.madeup;

import org.jspecify.annotations.NullMarked;
