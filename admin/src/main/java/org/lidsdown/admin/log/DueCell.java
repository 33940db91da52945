package org.lidsdown.admin.log;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Urgency;
import org.lidsdown.domain.incident.LogLine;

/** Shows by when the next duty is due, loud where it is late. */
final class DueCell extends TableCell<Optional<LogLine>, String> {
    private final Days days;

    DueCell(Days days) {
        this.days = days;
    }

    @Override
    protected void updateItem(@Nullable String due, boolean empty) {
        super.updateItem(due, empty);
        setText(null);
        setGraphic(due == null || empty || due.isEmpty() ? null : Parts.chip(due, style()));
    }

    private String style() {
        return Optional.ofNullable(getTableRow())
                .map(row -> Optional.ofNullable(row.getItem()).flatMap(line -> line))
                .flatMap(line -> line.map(this::style))
                .orElse(Urgency.CALM.style());
    }

    private String style(LogLine line) {
        if (line.closed()) {
            return "good";
        }
        return line.nextDue()
                .map(day ->
                        days.isLate(day)
                                ? Urgency.LATE
                                : day.equals(days.today()) ? Urgency.TODAY : Urgency.CALM)
                .orElse(Urgency.CALM)
                .style();
    }
}
