import org.jspecify.annotations.NullMarked;

/** The school's own words: its flow chart, incidents, people and calendar, with the JDK alone. */
@NullMarked
module org.lidsdown.domain {
    requires java.xml;
    requires static transitive org.jspecify;

    exports org.lidsdown.domain.calendar;
    exports org.lidsdown.domain.chart;
    exports org.lidsdown.domain.concern;
    exports org.lidsdown.domain.consoles;
    exports org.lidsdown.domain.custody;
    exports org.lidsdown.domain.drawing;
    exports org.lidsdown.domain.duty;
    exports org.lidsdown.domain.erasing;
    exports org.lidsdown.domain.evidence;
    exports org.lidsdown.domain.figures;
    exports org.lidsdown.domain.files;
    exports org.lidsdown.domain.incident;
    exports org.lidsdown.domain.keys;
    exports org.lidsdown.domain.kiosks;
    exports org.lidsdown.domain.letters;
    exports org.lidsdown.domain.manner;
    exports org.lidsdown.domain.people;
    exports org.lidsdown.domain.reading;
    exports org.lidsdown.domain.retention;
    exports org.lidsdown.domain.rights;
    exports org.lidsdown.domain.sealing;
    exports org.lidsdown.domain.signin;
    exports org.lidsdown.domain.tally;
    exports org.lidsdown.domain.trail;
    exports org.lidsdown.domain.trust;
    exports org.lidsdown.domain.walk;
}
