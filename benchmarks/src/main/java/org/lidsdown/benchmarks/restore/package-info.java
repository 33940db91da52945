/** How long it takes to restore a long log from a backup, with all checks. */
@NullMarked
package org.lidsdown.benchmarks.restore;

import org.jspecify.annotations.NullMarked;
