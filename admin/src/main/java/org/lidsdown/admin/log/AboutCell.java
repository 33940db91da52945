package org.lidsdown.admin.log;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.domain.incident.LogLine;

/** Shows what an incident is about, and below it what it is classified as. */
final class AboutCell extends TableCell<Optional<LogLine>, String> {
    private final Label words = Parts.label("", "strong");
    private final Label classified = Parts.label("", "caption");
    private final VBox both = Parts.column("about-cell", words);
    private final Function<LogLine, String> classes;

    AboutCell(Function<LogLine, String> classes) {
        this.classes = classes;
    }

    @Override
    protected void updateItem(@Nullable String said, boolean empty) {
        super.updateItem(said, empty);
        setText(null);
        if (empty || said == null) {
            setGraphic(null);
            return;
        }
        words.setText(said);
        classified.setText(
                Optional.ofNullable(getTableRow())
                        .flatMap(row -> Optional.ofNullable(row.getItem()))
                        .flatMap(line -> line.map(classes))
                        .orElse(""));
        both.getChildren().setAll(words);
        if (!classified.getText().isEmpty()) {
            both.getChildren().add(classified);
        }
        setGraphic(both);
    }
}
