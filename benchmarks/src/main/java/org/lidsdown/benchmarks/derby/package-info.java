/** Apache Derby without anything of ours around it. */
@NullMarked
package org.lidsdown.benchmarks.derby;

import org.jspecify.annotations.NullMarked;
