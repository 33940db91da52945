package org.lidsdown.admin.erasing;

import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.erasing.Asked;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.retention.Due;
import org.lidsdown.domain.retention.Retention;
import org.lidsdown.domain.rights.Right;

/**
 * For how long incidents are kept, what may be erased, what waits for a second person, what was.
 */
public final class ErasingView extends VBox {
    private final Words words = Words.of(ErasingView.class);
    private final ErasingModel model;
    private final Days days;

    /** Shows what this model knows. */
    public ErasingView(ErasingModel model, Days days) {
        this.model = model;
        this.days = days;
        Parts.named(this, "erasing", words.say("title"), "section", "column");
        model.shown().addListener((_, _, now) -> now.ifPresent(this::show));
        model.shown().get().ifPresent(this::show);
    }

    private void show(Erasable now) {
        getChildren().setAll(asked(now), due(now), rule(now.rule()), disposals(now));
    }

    private VBox card(String key) {
        return Parts.column(
                "card",
                Parts.text(words.say(key), "section-title"),
                Parts.text(words.say(key + ".why"), "muted"));
    }

    private VBox asked(Erasable now) {
        VBox card = card("asked");
        if (now.asked().isEmpty()) {
            card.getChildren().add(Parts.text(words.say("asked.none")));
        }
        now.asked().stream().map(this::row).forEach(card.getChildren()::add);
        return card;
    }

    private Node row(Asked asked) {
        String ref = asked.ref().text();
        String agreed =
                asked.agreed()
                        .map(who -> words.say("asked.agreed", model.named(who)))
                        .orElseGet(() -> words.say("asked.nobody"));
        VBox column =
                Parts.column(
                        "contact-words",
                        Parts.text(words.say("asked.line", ref, model.named(asked.by())), "strong"),
                        Parts.text(words.say("ground." + asked.ground().id())),
                        Parts.text(
                                agreed + " " + words.say("lapses", days.moment(asked.lapses()))));
        if (model.may(Right.AGREE_TO_ERASE)) {
            column.getChildren().add(agreeing(asked));
        }
        return column;
    }

    private HBox agreeing(Asked asked) {
        String id = asked.ref().text().replace('/', '-');
        PasswordField password =
                Parts.named(new PasswordField(), "agree-password-" + id, words.say("password"));
        password.setPromptText(words.say("password"));
        Button agree =
                Parts.button(
                        "agree-" + id,
                        words.say("agree"),
                        () -> {
                            char[] typed = password.getText().toCharArray();
                            password.clear();
                            model.agree(asked.ref(), typed);
                        },
                        "done");
        agree.disableProperty().bind(model.busy().or(password.textProperty().isEmpty()));
        Button refuse =
                Parts.button(
                        "refuse-" + id,
                        words.say("refuse"),
                        () -> model.refuse(asked.ref()),
                        "quiet");
        return Parts.row("adding", password, agree, refuse);
    }

    private VBox due(Erasable now) {
        VBox card = card("due");
        if (now.due().isEmpty()) {
            card.getChildren().add(Parts.text(words.say("due.none")));
        }
        now.due().stream().map(due -> row(due, now)).forEach(card.getChildren()::add);
        return card;
    }

    private Node row(Due due, Erasable now) {
        String ref = due.ref().text();
        String closed =
                words.say("due.closed", words.say("kind." + due.kind()), days.day(due.closed()));
        HBox row = line(words.say("due.line", ref), closed);
        boolean isDue = !due.due().isAfter(now.today());
        row.getChildren().add(Parts.chip(since(due, isDue), "today"));
        boolean asked = now.asked().stream().anyMatch(one -> one.ref().equals(due.ref()));
        if (isDue && !due.held() && !asked && model.may(Right.ASK_TO_ERASE)) {
            row.getChildren()
                    .add(
                            Parts.button(
                                    "ask-" + ref.replace('/', '-'),
                                    words.say("ask"),
                                    () -> model.ask(due.ref(), Ground.KEPT_LONG_ENOUGH),
                                    "quiet"));
        }
        return row;
    }

    private String since(Due due, boolean isDue) {
        return due.held()
                ? words.say("held")
                : words.say(isDue ? "due.since" : "due.from", days.day(due.due()));
    }

    private static HBox line(String title, String more) {
        return Parts.row(
                "contact-row",
                Parts.growing(
                        Parts.column(
                                "contact-words", Parts.text(title, "strong"), Parts.text(more))));
    }

    private VBox rule(Retention rule) {
        VBox card = card("rule");
        TextField technical = years("technical", rule.technical());
        TextField safeguarding = years("safeguarding", rule.safeguarding());
        TextField staff = years("staff", rule.staff());
        card.getChildren()
                .addAll(
                        Parts.row("adding", technical, Parts.text(words.say("rule.technical"))),
                        Parts.row(
                                "adding", safeguarding, Parts.text(words.say("rule.safeguarding"))),
                        Parts.row("adding", staff, Parts.text(words.say("rule.staff"))));
        if (model.may(Right.STAFF)) {
            Button give =
                    Parts.button(
                            "rule-give",
                            words.say("rule.do"),
                            () -> model.give(read(technical), read(safeguarding), read(staff)),
                            "done");
            give.disableProperty().bind(model.busy());
            card.getChildren().add(Parts.row("adding", give));
        }
        return card;
    }

    private TextField years(String kind, int years) {
        TextField field = Parts.field("years-" + kind, words.say("rule." + kind));
        field.setText(Integer.toString(years));
        field.setPrefColumnCount(3);
        field.setEditable(model.may(Right.STAFF));
        return field;
    }

    private static Optional<Integer> read(TextField field) {
        try {
            int years = Integer.parseInt(field.getText().strip());
            return Retention.isYears(years) ? Optional.of(years) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private VBox disposals(Erasable now) {
        VBox card = card("disposals");
        if (now.disposals().isEmpty()) {
            card.getChildren().add(Parts.text(words.say("disposals.none")));
        }
        now.disposals().stream().map(this::row).forEach(card.getChildren()::add);
        return card;
    }

    private Node row(Disposal disposal) {
        String ref = disposal.ref().text();
        HBox row =
                line(
                        words.say("due.line", ref),
                        words.say(
                                "disposals.line",
                                days.moment(disposal.when()),
                                model.named(disposal.first()),
                                model.named(disposal.second())));
        row.getChildren()
                .add(
                        Parts.button(
                                "certificate-" + ref.replace('/', '-'),
                                words.say("certificate"),
                                () -> save(disposal),
                                "quiet"));
        return row;
    }

    private void save(Disposal disposal) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("disposal-" + disposal.ref().text().replace('/', '-') + ".pdf");
        @Nullable File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.save(disposal, file.toPath());
        }
    }
}
