package org.lidsdown.admin.evidence;

import java.util.function.Consumer;
import org.lidsdown.domain.incident.Act;

/**
 * What the card of files works with.
 *
 * @param model adds files and shows them
 * @param choosing asks which file
 * @param mayTakeOut whether this person may take copies out of the log
 * @param copyOut asks what is needed to take a copy of this file out
 */
public record FilesDesk(
        FilesModel model, Choosing choosing, boolean mayTakeOut, Consumer<Act.FileKept> copyOut) {}
