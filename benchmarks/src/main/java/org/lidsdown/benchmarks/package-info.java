/** The measurements that can be asked for. */
@NullMarked
package org.lidsdown.benchmarks;

import org.jspecify.annotations.NullMarked;
