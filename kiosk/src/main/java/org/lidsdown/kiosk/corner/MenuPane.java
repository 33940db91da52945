package org.lidsdown.kiosk.corner;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What the staff can do, and what was done here lately. */
final class MenuPane extends VBox {

    private static final int LATELY = 5;

    /** Where the menu leads. */
    record Ways(Runnable test, Runnable practice, Runnable sizes, Runnable pin, Runnable leave) {}

    MenuPane(Tools tools, Diary diary, Ways ways, Runnable back) {
        super(tools.measure().gap() / 2);
        CornerWords words = tools.words();
        getChildren()
                .setAll(
                        tools.heading("menu.heading"),
                        tools.line(words.of("menu.helper")),
                        tools.row(
                                keys(tools, ways),
                                tools.column(
                                        tools.key("corner-back", words.of("back"), back),
                                        lately(tools, diary))));
    }

    private static VBox keys(Tools tools, Ways ways) {
        VBox keys =
                tools.column(
                        key(tools, "test", ways.test()),
                        key(tools, "practice", ways.practice()),
                        key(tools, "sizes", ways.sizes()),
                        key(tools, "pin", ways.pin()),
                        key(tools, "leave", ways.leave()));
        keys.setFillWidth(true);
        return keys;
    }

    private static Button key(Tools tools, String name, Runnable way) {
        Button key = tools.key("corner-" + name, tools.words().of("menu." + name), way);
        key.setMaxWidth(Double.MAX_VALUE);
        return key;
    }

    private static VBox lately(Tools tools, Diary diary) {
        List<String> lines = diary.lines();
        VBox lately = tools.column(tools.line(tools.words().of("menu.last")));
        lines.subList(Math.max(0, lines.size() - LATELY), lines.size()).reversed().stream()
                .map(line -> line.replace("T", " ").replaceFirst("Z ", "   "))
                .map(tools::line)
                .forEach(lately.getChildren()::add);
        return lately;
    }
}
