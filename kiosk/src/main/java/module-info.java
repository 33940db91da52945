import org.jspecify.annotations.NullMarked;

/** What the pupils touch: it seals what they tell and can read nothing back. */
@NullMarked
module org.lidsdown.kiosk {
    requires com.github.weisj.jsvg;
    requires org.lidsdown.domain;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires javafx.controls;
    requires static org.jspecify;
}
