package org.lidsdown.admin.log;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogLine;

/** The table of incidents; Enter or a double click opens one. */
final class LogTable extends TableView<Optional<LogLine>> {
    private static final double NARROW = 128;
    private static final double MEDIUM = 190;
    private static final double WIDE = 240;

    private final Words words = Words.of(LogTable.class);
    private final Chart chart;
    private final Days days;
    private final Consumer<IncidentRef> open;

    LogTable(LogModel model, Days days, Consumer<IncidentRef> open) {
        super(model.lines());
        this.chart = model.chart();
        this.days = days;
        this.open = open;
        Parts.named(this, "log-table", words.say("title"), "log-table");
        setPlaceholder(Parts.text(words.say("none"), "muted"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("ref", NARROW, line -> line.ref().text()));
        getColumns().add(column("opened", NARROW, this::opened));
        getColumns().add(words());
        getColumns().add(wrapped(column("stands", WIDE, this::stands)));
        getColumns()
                .add(
                        column(
                                "pupils",
                                70,
                                line -> line.pupils() == 0 ? "" : String.valueOf(line.pupils())));
        getColumns().add(due());
        setRowFactory(_ -> row());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
    }

    private TableRow<Optional<LogLine>> row() {
        TableRow<Optional<LogLine>> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                openChosen();
            }
        });
        return row;
    }

    private void openChosen() {
        Optional.ofNullable(getSelectionModel().getSelectedItem())
                .flatMap(line -> line)
                .ifPresent(line -> open.accept(line.ref()));
    }

    private TableColumn<Optional<LogLine>, String> column(
            String id, double width, Function<LogLine, String> said) {
        TableColumn<Optional<LogLine>, String> column = wide(id, said);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Optional<LogLine>, String> wide(String id, Function<LogLine, String> said) {
        TableColumn<Optional<LogLine>, String> column =
                new TableColumn<>(words.say("column." + id));
        column.setId("column-" + id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(MEDIUM);
        column.setPrefWidth(MEDIUM * 2);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().map(said).orElse("…")));
        return column;
    }

    private TableColumn<Optional<LogLine>, String> words() {
        TableColumn<Optional<LogLine>, String> column = wide("words", LogLine::words);
        column.setCellFactory(_ -> new AboutCell(this::choices));
        return column;
    }

    private static TableColumn<Optional<LogLine>, String> wrapped(
            TableColumn<Optional<LogLine>, String> column) {
        column.setCellFactory(_ -> new WrappedCell());
        return column;
    }

    private TableColumn<Optional<LogLine>, String> due() {
        TableColumn<Optional<LogLine>, String> column = column("due", MEDIUM, this::due);
        column.setCellFactory(_ -> new DueCell(days));
        return column;
    }

    private String opened(LogLine line) {
        return days.day(line.opened().atZone(Days.ZONE).toLocalDate());
    }

    private String due(LogLine line) {
        return line.closed() ? words.say("closed") : line.nextDue().map(days::due).orElse("");
    }

    private String choices(LogLine line) {
        Set<String> chosen = line.choices();
        return chart.margin().legends().stream()
                .flatMap(legend -> legend.choices().stream())
                .filter(choice -> chosen.contains(choice.id()))
                .map(choice -> choice.words().replaceFirst(":.*", ""))
                .collect(Collectors.joining("; "));
    }

    private String stands(LogLine line) {
        boolean several = line.stands().size() > 1;
        return line.stands().stream()
                .distinct()
                .flatMap(box -> chart.box(box).stream())
                .filter(box -> !(several && box instanceof Box.EachPupil))
                .map(box -> box.card().title())
                .collect(Collectors.joining(", "));
    }
}
