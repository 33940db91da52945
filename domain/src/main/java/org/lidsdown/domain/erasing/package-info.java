/**
 * Erasing an incident for ever, which takes two people: its keys are destroyed and its words are
 * gone, and the chain of the log still holds (security.md §5.4).
 */
@org.jspecify.annotations.NullMarked
package org.lidsdown.domain.erasing;
