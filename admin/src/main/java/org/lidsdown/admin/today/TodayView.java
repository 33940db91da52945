package org.lidsdown.admin.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Urgency;
import org.lidsdown.domain.incident.IncidentRef;

/** Today: what is due at once, late, today and this week; each line opens its incident. */
public final class TodayView extends ScrollPane {
    private final Words words = Words.of(TodayView.class);
    private final Days days;
    private final Consumer<IncidentRef> open;
    private final Runnable toInbox;
    private final VBox page = Parts.column("page");

    /** Shows what this model found; lines lead to incidents and to the inbox. */
    public TodayView(TodayModel model, Days days, Consumer<IncidentRef> open, Runnable toInbox) {
        this.days = days;
        this.open = open;
        this.toInbox = toInbox;
        Parts.named(this, "today", words.say("title"), "today-page");
        setFitToWidth(true);
        setContent(page);
        model.plan().addListener((_, _, now) -> show(now));
        show(model.plan().get());
    }

    private void show(DayPlan plan) {
        page.getChildren()
                .setAll(
                        Parts.row(
                                "page-head",
                                Parts.label(words.say("title"), "page-title"),
                                Parts.label(days.whole(days.today()), "muted")),
                        figures(plan));
        boolean calm = plan.due().isEmpty();
        if (calm) {
            page.getChildren().add(calm());
        }
        for (Urgency urgency : Urgency.values()) {
            group(urgency, plan);
        }
    }

    private Node figures(DayPlan plan) {
        HBox figures =
                Parts.row(
                        "figures",
                        figure(
                                "at-once",
                                plan.of(Urgency.AT_ONCE).size(),
                                Material2OutlinedMZ.NOTIFICATION_IMPORTANT),
                        figure("late", plan.of(Urgency.LATE).size(), Material2OutlinedMZ.TIMER_OFF),
                        figure("today", plan.of(Urgency.TODAY).size(), Material2OutlinedMZ.TODAY),
                        inbox(plan.waiting()),
                        figure("open", plan.openIncidents(), Material2OutlinedAL.FOLDER_OPEN));
        return figures;
    }

    private Node figure(String id, int number, Ikon icon) {
        VBox figure =
                Parts.column(
                        "figure",
                        Parts.row(
                                "figure-top",
                                Parts.label(String.valueOf(number), "figure-number"),
                                Parts.space(),
                                Parts.icon(icon)),
                        Parts.text(words.say("figure." + id, number), "caption"));
        Parts.named(figure, "figure-" + id, number + " " + words.say("figure." + id, number));
        figure.getStyleClass().add(number == 0 ? "nothing" : id);
        return Parts.growing(figure);
    }

    private Node inbox(int waiting) {
        Node figure = figure("waiting", waiting, Material2OutlinedAL.INBOX);
        figure.setOnMouseClicked(_ -> toInbox.run());
        return figure;
    }

    private Node calm() {
        return Parts.row(
                "card",
                Parts.icon(Material2OutlinedAL.CHECK_CIRCLE, "calm-icon"),
                Parts.growing(Parts.text("nothing-due", Parts.text(words.say("nothing")))));
    }

    private void group(Urgency urgency, DayPlan plan) {
        List<Due> due = plan.of(urgency);
        if (due.isEmpty()) {
            return;
        }
        VBox card =
                Parts.column(
                        "card", Parts.text(words.say("group." + urgency.style()), "section-title"));
        due.forEach(one -> card.getChildren().add(line(one, plan)));
        page.getChildren().add(card);
    }

    private DueLine line(Due due, DayPlan plan) {
        return new DueLine(due, plan.names(), by(due), () -> open.accept(due.incident().ref()));
    }

    private String by(Due due) {
        return due.urgency() == Urgency.AT_ONCE
                ? words.say("at-once")
                : due.duty().dueBy().map(days::due).orElse("");
    }
}
