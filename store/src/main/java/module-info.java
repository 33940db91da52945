import org.jspecify.annotations.NullMarked;

/** The safety log kept on Apache Derby, and the host that serves it. */
@NullMarked
module org.lidsdown.store {
    requires org.lidsdown.domain;
    requires static org.jspecify;
}
