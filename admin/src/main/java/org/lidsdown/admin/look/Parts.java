package org.lidsdown.admin.look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the parts that views are built of; each has its id, accessible text and style as made. */
public final class Parts {
    private Parts() {}

    /** Gives a part its id, what a screen reader says, and its styles. */
    public static <N extends Node> N named(N part, String id, String spoken, String... styles) {
        part.setId(id);
        part.setAccessibleText(spoken);
        part.getStyleClass().addAll(styles);
        return part;
    }

    /** A button that does something when it is pressed. */
    public static Button button(String id, String words, Runnable press, String... styles) {
        Button button = named(new Button(words), id, words, styles);
        button.setOnAction(_ -> press.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with a picture alone; its words are its tooltip. */
    public static Button button(String id, Ikon icon, String words, Runnable press) {
        Button button = button(id, "", press, "icon-button");
        button.setGraphic(icon(icon));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** A button that stays pressed. */
    public static ToggleButton toggle(String id, String words, String... styles) {
        ToggleButton toggle = named(new ToggleButton(words), id, words, styles);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    /** A line to write in. */
    public static TextField field(String id, String prompt, String... styles) {
        TextField field = named(new TextField(), id, prompt, styles);
        field.setPromptText(prompt);
        return field;
    }

    /** Some lines to write in. */
    public static TextArea area(String id, String prompt, int rows) {
        TextArea area = named(new TextArea(), id, prompt);
        area.setPromptText(prompt);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    /** Words on one line. */
    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A few words that are never cut. */
    public static Label chip(String words, String... styles) {
        Label chip = label(words, "chip");
        chip.getStyleClass().addAll(styles);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** Words that go on in a next line where they must. */
    public static Label text(String words, String... styles) {
        Label label = label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words that are a control's, read out and found by their id. */
    public static Label text(String id, Label label) {
        label.setId(id);
        return label;
    }

    /** A picture. */
    public static FontIcon icon(Ikon icon, String... styles) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().addAll(styles);
        return picture;
    }

    /** Parts beside each other. */
    public static HBox row(String style, Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().addAll(style, "row");
        return row;
    }

    /** Parts below each other. */
    public static VBox column(String style, Node... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().addAll(style, "column");
        return column;
    }

    /** Empty room that pushes what follows to the far side. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Lets a part take the room that is left. */
    public static <N extends Region> N growing(N part) {
        part.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(part, Priority.ALWAYS);
        VBox.setVgrow(part, Priority.ALWAYS);
        return part;
    }
}
