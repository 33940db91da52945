import org.jspecify.annotations.NullMarked;

/** The documents a school prints, made from figures handed in. */
@NullMarked
module org.lidsdown.reports {
    requires org.lidsdown.domain;
    requires static org.jspecify;
}
