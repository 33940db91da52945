package org.lidsdown.admin.log;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.domain.incident.LogLine;

/** Shows words on two lines where one is too short. */
final class WrappedCell extends TableCell<Optional<LogLine>, String> {
    private final Label words = Parts.label("", "wrapped");

    WrappedCell() {
        words.setWrapText(true);
        words.prefWidthProperty().bind(widthProperty().subtract(20));
    }

    @Override
    protected void updateItem(@Nullable String said, boolean empty) {
        super.updateItem(said, empty);
        setText(null);
        words.setText(said == null ? "" : said);
        setGraphic(empty ? null : words);
    }
}
