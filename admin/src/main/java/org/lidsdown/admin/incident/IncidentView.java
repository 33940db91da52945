package org.lidsdown.admin.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.lidsdown.admin.evidence.SeenPane;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.admin.poster.BoxStory;
import org.lidsdown.admin.poster.PosterView;
import org.lidsdown.admin.poster.Progress;
import org.lidsdown.admin.sentences.DutySentences;
import org.lidsdown.admin.takeout.TakeOutPane;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.people.PupilId;

/** An incident: the chart itself is the screen, and beside it the one thing to do. */
public final class IncidentView extends BorderPane {
    private static final double CHART_SHARE = 0.655;

    private final IncidentModel model;
    private final Layouts layouts;
    private final Surroundings around;
    private final IncidentHead head;
    private final SidePane side;
    private final StackPane paper = new StackPane();
    private Optional<PosterView> poster = Optional.empty();
    private Optional<Chart> drawn = Optional.empty();

    /** Shows what this model shows; going back leaves the incident. */
    public IncidentView(IncidentModel model, Layouts layouts, Surroundings around, Runnable back) {
        this.model = model;
        this.layouts = layouts;
        this.around = around;
        this.head = new IncidentHead(Words.of(IncidentView.class), around, back);
        this.side = new SidePane(model, around);
        Parts.named(this, "incident", "", "incident");
        SplitPane split =
                Parts.named(new SplitPane(paper, side), "incident-split", "", "incident-split");
        split.setDividerPositions(CHART_SHARE);
        SplitPane.setResizableWithParent(side, false);
        setTop(head);
        setCenter(split);
        around.files().seen().addListener((_, _, _) -> lay());
        around.takeOut().wanted().addListener((_, _, _) -> lay());
        model.shown().addListener((_, _, now) -> now.ifPresent(this::show));
        model.branch().addListener((_, _, _) -> model.shown().get().ifPresent(this::show));
    }

    private void show(Shown shown) {
        Incident incident = shown.incident();
        around.files().show(incident.ref());
        head.show(shown);
        side.show(sight(shown));
        if (drawn.filter(incident.chart()::equals).isEmpty()) {
            draw(incident.chart());
        }
        Optional<PupilId> branch = model.branch().get();
        poster.ifPresent(p ->
                p.show(
                        Progress.of(incident, branch, around.calendar()),
                        shown.names(),
                        new DutySentences(around.days()),
                        branch));
    }

    private Sight sight(Shown shown) {
        return new Sight(shown.incident(), shown.names(), around.days(), around.contacts());
    }

    private void draw(Chart chart) {
        PosterView next = new PosterView(chart, layouts.of(chart), this::touched);
        drawn = Optional.of(chart);
        poster = Optional.of(next);
        lay();
    }

    /**
     * The chart, and over it a file that is looked at or what is asked before anything goes out.
     */
    private void lay() {
        List<Node> over = new ArrayList<>();
        poster.ifPresent(over::add);
        around.files()
                .seen()
                .get()
                .ifPresent(seen -> over.add(new SeenPane(seen, around.files()::putAway)));
        around.takeOut()
                .wanted()
                .get()
                .ifPresent(
                        what -> over.add(new TakeOutPane(around.takeOut(), what, around.ways())));
        paper.getChildren().setAll(over);
    }

    private void touched(String box, Node at) {
        model.shown()
                .get()
                .map(Shown::incident)
                .ifPresent(incident ->
                        new BoxStory(
                                        incident.chart().boxOf(box),
                                        incident.duties(around.calendar()).stream()
                                                .filter(duty -> duty.box().equals(box))
                                                .filter(duty ->
                                                        duty.pupil().isEmpty()
                                                                || duty.pupil()
                                                                        .equals(
                                                                                model.branch()
                                                                                        .get()))
                                                .toList())
                                .openAt(at));
    }
}
