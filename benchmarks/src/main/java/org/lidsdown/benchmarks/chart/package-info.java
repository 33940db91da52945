/** Our chart engine and its peers, walking the same chart. */
@NullMarked
package org.lidsdown.benchmarks.chart;

import org.jspecify.annotations.NullMarked;
