/** The sealed files that are kept as evidence, beside the database. */
package org.lidsdown.store.evidence;
