/**
 * Files that belong to an incident, sealed chunk by chunk under the incident's {@link
 * org.lidsdown.domain.keys.ContentKey}: nothing is kept in clear, and whatever was changed, cut,
 * swapped or put in place of another file does not open.
 */
package org.lidsdown.domain.evidence;
