/** What the command line asks for. */
@NullMarked
package org.lidsdown.benchmarks.asked;

import org.jspecify.annotations.NullMarked;
