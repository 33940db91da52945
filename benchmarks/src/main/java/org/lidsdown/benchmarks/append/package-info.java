/** What it costs to write one entry, beside a row that is only written. */
@NullMarked
package org.lidsdown.benchmarks.append;

import org.jspecify.annotations.NullMarked;
