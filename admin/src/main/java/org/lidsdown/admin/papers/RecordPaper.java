package org.lidsdown.admin.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.layout.Places;
import org.lidsdown.admin.poster.Progress;
import org.lidsdown.admin.takeout.RecordPress;
import org.lidsdown.admin.takeout.Wanted;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.drawing.Ink;
import org.lidsdown.domain.drawing.Svg;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.files.FileName;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.reports.record.IncidentRecord;
import org.lidsdown.reports.record.IncidentRecord.Way;
import org.lidsdown.reports.record.RecordReport;

/**
 * Makes the record of an incident, or the custody sheet of a kept file, out of the entries.
 *
 * @param school whose incident it is
 * @param calendar the school's days, by which duties are due
 * @param contacts whom to call
 * @param head the log's last entry, asked for after the entry that says that the record is made
 * @param clock what time it is
 */
public record RecordPaper(
        School school,
        SchoolCalendar calendar,
        Contacts contacts,
        Supplier<ChainHead> head,
        Clock clock)
        implements RecordPress {

    @Override
    public byte[] press(Wanted wanted, Act.TakenOut out) {
        Incident incident = wanted.incident();
        RecordParts parts = new RecordParts(incident, wanted.names());
        return RecordReport.pdf(
                wanted.file()
                        .map(kept -> sheet(parts, kept, out))
                        .orElseGet(() -> record(parts, incident, out)));
    }

    private IncidentRecord record(RecordParts parts, Incident incident, Act.TakenOut out) {
        return new IncidentRecord(
                school,
                today(),
                parts.cover("record", parts.about(), out),
                parts.all(calendar, contacts),
                Optional.of(way(parts, incident)),
                head.get());
    }

    /** The label of a kept file, what the log says of it, and lines to write on by hand. */
    private IncidentRecord sheet(RecordParts parts, Act.FileKept kept, Act.TakenOut out) {
        CustodyParts custody = new CustodyParts(parts, kept.file());
        return new IncidentRecord(
                school,
                today(),
                parts.cover("custody", FileName.kept(kept.name()), out),
                custody.all(),
                Optional.empty(),
                head.get());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RecordParts.ZONE);
    }

    private Way way(RecordParts parts, Incident incident) {
        Progress progress = Progress.of(incident, Optional.empty(), calendar);
        Ink ink = new Ink(Map.of(), progress.taken(), progress.here(), Ink.PLAIN.font());
        String svg = Svg.of(incident.chart(), Places.of(incident.chart()), ink);
        return new Way(svg, parts.way());
    }
}
