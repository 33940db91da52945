package org.lidsdown.admin.signin;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** Comes in with the recovery sheet, where nobody else can open the log. */
final class RecoverPart extends TitledPane {
    RecoverPart(SignInModel model) {
        Words words = Words.of(RecoverPart.class);
        Parts.named(this, "recover", words.say("recover"), "send-back");
        setText(words.say("recover"));
        setAnimated(false);
        setExpanded(false);
        TextField code = Parts.field("recover-code", words.say("recover.code"));
        Button open =
                Parts.button(
                        "recover-do",
                        words.say("recover.do"),
                        () -> {
                            String typed = code.getText();
                            code.clear();
                            model.recover(typed);
                        },
                        "quiet");
        open.disableProperty().bind(model.busy().or(code.textProperty().isEmpty()));
        setContent(
                Parts.column(
                        "send-back-content",
                        Parts.text(words.say("recover.why"), "muted"),
                        code,
                        open));
    }
}
