/** Results as a table that can be read in a terminal and on a page. */
@NullMarked
package org.lidsdown.benchmarks.table;

import org.jspecify.annotations.NullMarked;
