/** How soon the list of all incidents answers, beside SQL that is asked the same. */
@NullMarked
package org.lidsdown.benchmarks.listing;

import org.jspecify.annotations.NullMarked;
