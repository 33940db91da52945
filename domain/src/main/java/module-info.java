import org.jspecify.annotations.NullMarked;

/** The school's own words: its flow chart, incidents, people and calendar, with the JDK alone. */
@NullMarked
module org.lidsdown.domain {
    requires static org.jspecify;
}
