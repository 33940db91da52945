import org.jspecify.annotations.NullMarked;

/** What any JavaFX program has to do before somebody can touch it, and nothing else. */
@NullMarked
module org.lidsdown.benchmarks.bare {
    requires javafx.controls;
    requires static org.jspecify;
}
