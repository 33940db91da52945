/**
 * What each role may do with the safety log (security.md §5.2). Keys come first: whoever holds none
 * reads nothing, whatever is written here.
 */
@org.jspecify.annotations.NullMarked
package org.lidsdown.domain.rights;
