import org.jspecify.annotations.NullMarked;

/** The documents a school prints, made from figures handed in. */
@NullMarked
module org.lidsdown.reports {
    requires transitive org.lidsdown.domain;
    requires com.github.librepdf.openpdf;
    requires com.github.weisj.jsvg;
    requires java.desktop;
    requires java.sql;
    requires net.sf.jasperreports.core;
    requires net.sf.jasperreports.pdf;
    requires org.apache.commons.collections4;
    requires org.apache.commons.logging;
    requires static org.jspecify;

    exports org.lidsdown.reports;
    exports org.lidsdown.reports.board;
    exports org.lidsdown.reports.disposal;
    exports org.lidsdown.reports.poster;
    exports org.lidsdown.reports.record;
    exports org.lidsdown.reports.recovery;
    exports org.lidsdown.reports.shelf;
    exports org.lidsdown.reports.termly;
}
