/** Files that belong to an incident: how they come in, who looks at them, and how copies leave. */
package org.lidsdown.domain.custody;
