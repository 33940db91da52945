/** How long a school keeps what, by its own rule; nothing is ever erased by itself. */
@org.jspecify.annotations.NullMarked
package org.lidsdown.domain.retention;
