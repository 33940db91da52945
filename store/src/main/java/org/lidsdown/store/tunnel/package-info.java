/**
 * How consoles on other computers reach the log's database: through TLS that this program speaks
 * itself at both ends, so that the database never listens where anybody else could speak to it.
 */
package org.lidsdown.store.tunnel;
