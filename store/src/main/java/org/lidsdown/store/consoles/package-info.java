/** The files that consoles on other computers are opened with. */
package org.lidsdown.store.consoles;
