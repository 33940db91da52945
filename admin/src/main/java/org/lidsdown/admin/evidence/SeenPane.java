package org.lidsdown.admin.evidence;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** A kept file, shown inside the console and nowhere else. */
public final class SeenPane extends BorderPane {
    private final Words words = Words.of(SeenPane.class);

    /** Shows this file until it is put away. */
    public SeenPane(Seen seen, Runnable putAway) {
        Parts.named(this, "file-seen", words.say("seen", seen.name()), "file-seen");
        setTop(
                Parts.row(
                        "file-seen-head",
                        Parts.growing(
                                Parts.text("file-seen-name", Parts.text(seen.name(), "strong"))),
                        Parts.button("file-put-away", words.say("put-away"), putAway, "done")));
        setCenter(content(seen));
        setBottom(Parts.text(words.say("seen.kept"), "muted"));
    }

    private Node content(Seen seen) {
        return seen.picture()
                .map(this::picture)
                .or(() -> seen.text().map(this::text))
                .orElseGet(() -> Parts.text(words.say("seen.not"), "muted"));
    }

    private Node picture(Image image) {
        ImageView view = Parts.named(new ImageView(image), "file-picture", words.say("picture"));
        view.setPreserveRatio(true);
        ScrollPane scroll =
                Parts.named(new ScrollPane(view), "file-paper", words.say("picture"), "file-paper");
        view.fitWidthProperty()
                .bind(
                        scroll.widthProperty()
                                .map(width ->
                                        Math.min(image.getWidth(), width.doubleValue() - 20)));
        return scroll;
    }

    private Node text(String said) {
        TextArea area = Parts.area("file-text", words.say("text"), 20);
        area.setText(said);
        area.setEditable(false);
        return area;
    }
}
