package org.lidsdown.admin.poster;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Spot;

/** One box of the poster; from afar it shows its heading, near by the print's sentences. */
final class BoxNode extends StackPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

    private final Card card;
    private final FlowPane dots = new FlowPane();
    private final HBox people = new HBox();
    private final VBox words;
    private final Label title;
    private final List<Label> sentences;

    BoxNode(Card card, String kind, List<String> sentences, Spot spot, Runnable touch) {
        this.card = card;
        this.title = Parts.text(card.title(), "box-title");
        this.sentences = sentences.stream().map(s -> Parts.text(s, "box-sentence")).toList();
        this.words = Parts.column("box-words", title, dots);
        Parts.named(this, "box-" + card.id(), card.title(), "box", kind);
        if (card.layer() == Layer.OVERLAY) {
            getStyleClass().add("overlay");
        }
        dots.getStyleClass().add("box-dots");
        people.getStyleClass().add("box-people");
        people.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        people.setMouseTransparent(true);
        StackPane.setAlignment(people, Pos.TOP_RIGHT);
        getChildren().setAll(words, people);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height());
        setPrefSize(spot.width(), spot.height());
        setMaxSize(spot.width(), spot.height());
        setOnMouseClicked(_ -> touch.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                touch.run();
                key.consume();
            }
        });
    }

    static String kind(Box box) {
        return box.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Shows the print's sentences, or the heading alone. */
    void near(boolean near) {
        words.getChildren().setAll(near ? sentences : List.of(title, dots));
        if (sentences.isEmpty()) {
            words.getChildren().setAll(title, dots);
        }
    }

    void stand(Progress progress, String spoken) {
        pseudoClassStateChanged(HERE, progress.here().contains(card.id()));
        pseudoClassStateChanged(PASSED, progress.passed().contains(card.id()));
        pseudoClassStateChanged(AHEAD, !progress.reached(card.id()));
        setAccessibleText(card.title() + ". " + spoken);
    }

    FlowPane dots() {
        return dots;
    }

    HBox people() {
        return people;
    }
}
