package org.lidsdown.admin.signin;

import java.io.File;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.keys.RecoveryCode;

/** The recovery code, shown this once, until somebody says that it is written down. */
final class RecoveryCodeView extends VBox {
    private static final int GROUPS_A_LINE = 3;

    RecoveryCodeView(RecoveryCode code, SignInModel model) {
        Words words = Words.of(RecoveryCodeView.class);
        Parts.named(this, "recovery-code", words.say("code.title"), "sign-in-card", "column");
        Label printed = Parts.text("the-code", Parts.text(lines(code), "recovery-code"));
        printed.setAccessibleText(code.print());
        Label saved = Parts.text("code-saved", Parts.text("", "muted"));
        saved.textProperty().bind(model.sheet());
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        Parts.text(words.say("code.title"), "page-title"),
                        Parts.text(words.say("code.why"), "muted"),
                        printed,
                        Parts.text(words.say("code.once"), "muted"),
                        Parts.button(
                                "code-save", words.say("code.save"), () -> save(model), "quiet"),
                        saved,
                        Parts.button("code-kept", words.say("code.kept"), model::codeIsKept, "go"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void save(SignInModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("recovery-sheet.pdf");
        @Nullable File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.save(file.toPath());
        }
    }

    private static String lines(RecoveryCode code) {
        StringBuilder lines = new StringBuilder();
        String[] groups = code.print().split("-", -1);
        for (int i = 0; i < groups.length; i++) {
            boolean ends = (i + 1) % GROUPS_A_LINE == 0;
            lines.append(groups[i]).append(i + 1 == groups.length ? "" : ends ? "\n" : "   ");
        }
        return lines.toString();
    }
}
