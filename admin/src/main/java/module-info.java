import org.jspecify.annotations.NullMarked;

/** The coordinator's console, and the command line of the whole suite. */
@NullMarked
module org.lidsdown.admin {
    requires org.lidsdown.domain;
    requires org.lidsdown.reports;
    requires org.lidsdown.store;
    requires atlantafx.base;
    requires com.google.common;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.swing;
    requires jdk.unsupported; // or PDFBox cannot let go of its buffers
    requires org.apache.pdfbox;
    requires org.controlsfx.controls;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires static org.jspecify;

    exports org.lidsdown.admin to
            javafx.graphics;

    opens org.lidsdown.admin to
            info.picocli;
    opens org.lidsdown.admin.board to
            info.picocli;
    opens org.lidsdown.admin.charts to
            info.picocli;
    opens org.lidsdown.admin.keeping to
            info.picocli;
}
