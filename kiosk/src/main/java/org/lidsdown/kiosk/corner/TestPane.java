package org.lidsdown.kiosk.corner;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.lidsdown.kiosk.selftest.Finding;

/** Says how the kiosk is. */
final class TestPane extends VBox {

    TestPane(Tools tools, Supplier<List<Finding>> test, Runnable back) {
        super(tools.measure().gap() / 2);
        VBox found = tools.column(tools.line(tools.words().of("test.running")));
        found.setId("corner-found");
        getChildren()
                .setAll(
                        tools.heading("test.heading"),
                        tools.line(tools.words().of("test.helper")),
                        found,
                        tools.key("corner-back", tools.words().of("back.menu"), back));
        Thread.ofVirtual()
                .start(() -> {
                    List<Finding> findings = test.get();
                    Platform.runLater(() ->
                            found.getChildren()
                                    .setAll(
                                            findings.stream()
                                                    .map(one -> tools.words().of(key(one)))
                                                    .map(tools::line)
                                                    .toList()));
                });
    }

    private static String key(Finding finding) {
        return "test." + finding.part().word() + (finding.isWell() ? ".well" : ".ill");
    }
}
