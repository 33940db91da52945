/** Where measurements keep their files. */
@NullMarked
package org.lidsdown.benchmarks.work;

import org.jspecify.annotations.NullMarked;
