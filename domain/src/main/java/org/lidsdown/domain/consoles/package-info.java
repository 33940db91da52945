/** The consoles on other computers than the host's, as the school knows them. */
package org.lidsdown.domain.consoles;
