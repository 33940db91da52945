/** How long it takes to check the whole chain, beside reading and hashing the same rows. */
@NullMarked
package org.lidsdown.benchmarks.verify;

import org.jspecify.annotations.NullMarked;
