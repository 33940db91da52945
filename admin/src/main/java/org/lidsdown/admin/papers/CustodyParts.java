package org.lidsdown.admin.papers;

import java.util.Collections;
import java.util.List;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.reports.record.IncidentRecord.Line;
import org.lidsdown.reports.record.IncidentRecord.Part;

/** The parts of a kept file's custody sheet. */
final class CustodyParts {
    private static final int BY_HAND = 4;

    private final Words words = Words.of(CustodyParts.class);
    private final RecordParts incident;
    private final KeptFile file;

    CustodyParts(RecordParts incident, KeptFile file) {
        this.incident = incident;
        this.file = file;
    }

    List<Part> all() {
        return List.of(
                new Part(words.say("part.label"), label()),
                new Part(words.say("part.in-the-log"), incident.story(this::isAboutIt)),
                new Part(words.say("part.by-hand"), byHand()));
    }

    private List<Line> label() {
        return List.of(
                new Line(words.say("label.id"), file.id().toString(), ""),
                new Line(
                        words.say("label.length"),
                        words.say("label.bytes", Long.toString(file.bytes()), file.media()),
                        ""),
                new Line(words.say("label.sha256"), file.sha256(), words.say("label.proof")));
    }

    private boolean isAboutIt(Act act) {
        return switch (act) {
            case Act.FileKept kept -> kept.file().equals(file);
            case Act.TakenOut out -> out.what().equals(file.id().toString());
            default -> false;
        };
    }

    private List<Line> byHand() {
        return Collections.nCopies(
                BY_HAND,
                new Line(words.say("hand.when"), words.say("hand.who"), words.say("hand.why")));
    }
}
