package org.lidsdown.reports.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.tally.ChainHead;

/**
 * What stands in a paper about one incident: its record, or the custody sheet of a kept file.
 *
 * @param school whose incident it is
 * @param day the day on which the record is made
 * @param cover what the first page begins with
 * @param parts the parts, in their order
 * @param way the way that was taken; empty where it does not belong on the paper
 * @param head the log's last entry, which says that this record was made
 */
public record IncidentRecord(
        School school,
        LocalDate day,
        Cover cover,
        List<Part> parts,
        Optional<Way> way,
        ChainHead head) {
    /** Keeps the parts. */
    public IncidentRecord {
        parts = List.copyOf(parts);
    }

    /**
     * What the first page begins with.
     *
     * @param title what the paper is called
     * @param about what it is about
     * @param opened when it was opened and by whom, and how it stands
     * @param forWhom for whom the record is, such as {@code the LADO}
     * @param made who made it, when and why
     */
    public record Cover(String title, String about, String opened, String forWhom, String made) {}

    /** A part with a title; a part without lines says that there is nothing. */
    public record Part(String title, List<Line> lines) {
        /** Keeps the lines. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a part.
     *
     * @param left when it was, or whom or what it is about
     * @param said what there is to say, in the program's words
     * @param words what somebody wrote; empty where nobody did
     */
    public record Line(String left, String said, String words) {}

    /**
     * The way that was taken.
     *
     * @param svg the chart as a drawing in SVG, with the way on it
     * @param inWords the same for those who do not see it
     */
    public record Way(String svg, String inWords) {}

    /** Never a word of what is in it. */
    @Override
    public String toString() {
        return "IncidentRecord[" + cover.title() + "]";
    }
}
