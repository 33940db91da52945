import org.jspecify.annotations.NullMarked;

/** The coordinator's console, and the command line of the whole suite. */
@NullMarked
module org.lidsdown.admin {
    requires org.lidsdown.domain;
    requires org.lidsdown.reports;
    requires org.lidsdown.store;
    requires info.picocli;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires static org.jspecify;

    opens org.lidsdown.admin to
            info.picocli;
}
