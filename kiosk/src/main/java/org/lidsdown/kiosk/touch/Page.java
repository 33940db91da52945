package org.lidsdown.kiosk.touch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;

/**
 * One screen: one question or sentence, a line that helps, what can be touched, and often a way on.
 */
public class Page extends Region {

    private static final double HEADING = 1.3;
    private static final double HELPER = 0.8;
    private static final double HELPER_ROOM = 0.45;

    private final Look look;
    private final Said heading;
    private final Said helper;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Tile on;
    private boolean beside;
    private boolean heard;
    private String helperKey;

    private record Part(Region body, double share) {}

    /** The screen of this name, whose words begin with it. */
    protected Page(Look look, String name) {
        this.look = look;
        setId(name);
        getStyleClass().add("page");
        heading = said("heading", FontWeight.BOLD);
        helper = said("helper", FontWeight.NORMAL);
        helperKey = look.words().key(name + ".helper");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(heading.words() + " " + helper.words());
        getChildren().addAll(heading, helper);
    }

    /** The words and the measure that this screen was made with. */
    protected final Look look() {
        return look;
    }

    /** Shows other words in the line that helps. */
    protected final void help(String words) {
        helper.say(words);
        helperKey = getId() + ".helper.other";
        setAccessibleText(heading.words() + " " + words);
    }

    /** What is said when this page comes up, each under the key of its words. */
    public final Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(getId() + ".heading", heading.words());
        said.put(helperKey, helper.words());
        return said;
    }

    /** Leaves room for the tile that reads the page aloud. */
    final void makeRoomToListen(boolean room) {
        heard = room;
    }

    /** Puts a part under those that are there, with a share of the height. */
    protected final void put(Region body, double share) {
        parts.add(new Part(body, share));
        getChildren().add(body);
    }

    /** Where the screen is wider than high, the parts stand beside each other. */
    protected final void standBeside() {
        beside = true;
    }

    /** Puts the tile that leads on into the head. */
    protected final void leadOn(Tile tile) {
        on = tile;
        getChildren().add(tile);
    }

    /** The tiles, in the order in which they are gone through; the one that leads on comes last. */
    Stream<Tile> tiles() {
        Stream<Tile> inParts =
                parts.stream()
                        .flatMap(part -> part.body().lookupAll(".tile").stream())
                        .filter(Tile.class::isInstance)
                        .map(Tile.class::cast);
        return Stream.concat(inParts, Stream.ofNullable(on));
    }

    private Said said(String kind, FontWeight weight) {
        return new Said(getId() + "-" + kind, kind, look.say(getId() + "." + kind), weight);
    }

    @Override
    protected void layoutChildren() {
        Measure measure = look.measure();
        double head = measure.head();
        layoutHead(measure, head);
        double top = head + measure.gap();
        if (beside && getWidth() > getHeight()) {
            layoutBeside(top, measure.gap());
        } else {
            layoutBelow(top, measure.gap());
        }
    }

    private void layoutBelow(double top, double gap) {
        double room = getHeight() - top - (parts.size() - 1) * gap;
        double y = top;
        for (Part part : parts) {
            double height = Math.floor(room * part.share());
            part.body().resizeRelocate(0, y, getWidth(), height);
            y += height + gap;
        }
    }

    private void layoutBeside(double top, double gap) {
        double room = getWidth() - (parts.size() - 1) * gap;
        double x = 0;
        for (Part part : parts) {
            double width = Math.floor(room * part.share());
            part.body().resizeRelocate(x, top, width, getHeight() - top);
            x += width + gap;
        }
    }

    private void layoutHead(Measure measure, double head) {
        double left = heard ? besideHeading(measure) + measure.gap() : 0;
        double width = getWidth() - left;
        if (on != null) {
            double onWidth = besideHeading(measure);
            on.face().letters(on.face().fittingOneLine(measure.small(), onWidth), onWidth);
            on.resizeRelocate(getWidth() - onWidth, 0, onWidth, head);
            width -= onWidth + measure.gap();
        }
        double second =
                helper.fit(
                        Math.max(HELPER * measure.text(), measure.small()),
                        width,
                        HELPER_ROOM * head);
        double first = heading.fit(HEADING * measure.text(), width, head - second);
        double above = (head - first - second) / 2;
        heading.resizeRelocate(left, above, width, first);
        helper.resizeRelocate(left, above + first, width, second);
    }

    /** How wide a tile is that stands beside a heading. */
    static double besideHeading(Measure measure) {
        return measure.rail();
    }
}
