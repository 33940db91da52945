package org.lidsdown.domain.tally;

import java.util.Optional;

/** One way to divide what was counted: a one-way table of a report. */
public enum Breakdown {
    /** Concerns by who typed them in: {@code kiosk, staff}. */
    TOLD(Total.CONCERNS),
    /** Concerns by whether the lid was down before the pupil told: {@code down, up}. */
    LID(Total.CONCERNS),
    /** The term's incidents by where they stood at its end: {@code closed, open}. */
    PROGRESS(Total.OPENED),
    /** Incidents by the month in which they were opened: {@code 2026-09}. */
    MONTH(Total.OPENED),
    /** Incidents by the chart's own legend; one incident can be of several kinds. */
    KIND(Total.OPENED),
    /** Incidents by content, contact, conduct and commerce. */
    FOUR_CS(Total.OPENED),
    /** Incidents by technical and safeguarding breach. */
    BREACH(Total.OPENED, "breach"),
    /** Pupils by the school's year bands. */
    YEAR_BAND(Total.PUPILS),
    /** Pupils by victim, instigator, both and witness. */
    ROLE(Total.PUPILS, "role"),
    /** Who supported pupils; one pupil can have several supporters. */
    SUPPORT(Total.PUPILS);

    /** The row for what nobody has decided yet. */
    public static final String UNDECIDED = "undecided";

    private final Total whole;
    private final String box;

    Breakdown(Total whole) {
        this(whole, "");
    }

    Breakdown(Total whole, String box) {
        this.whole = whole;
        this.box = box;
    }

    /** What is divided. */
    public Total whole() {
        return whole;
    }

    /** The chart's question whose answers are the rows, where there is one. */
    public Optional<String> box() {
        return Optional.of(box).filter(id -> !id.isEmpty());
    }
}
