package org.lidsdown.admin.takeout;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.lidsdown.admin.evidence.Choosing;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.files.FileName;

/**
 * Where things go that leave the log.
 *
 * @param choosing asks for a place on a disk
 * @param printing asks for a printer
 */
public record WaysOut(Choosing choosing, Printing printing) {
    private static final Words WORDS = Words.of(WaysOut.class);

    /** The place that a person chooses for what is wanted; nothing where they choose none. */
    Optional<Path> choose(Window over, Wanted wanted) {
        String name =
                wanted.file()
                        .map(kept -> FileName.forCopy(kept.name(), kept.file().media()))
                        .orElseGet(() ->
                                WORDS.say(
                                        "file", wanted.incident().ref().text().replace('/', '-')));
        return choosing.place(over, WORDS.say("save"), name);
    }
}
