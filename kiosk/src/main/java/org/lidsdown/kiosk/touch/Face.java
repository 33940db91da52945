package org.lidsdown.kiosk.touch;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.look.Picture;
import org.lidsdown.kiosk.look.PictureView;
import org.lidsdown.kiosk.look.Wrapped;

/** A picture with its words under it, as large as the room allows; or words alone. */
public final class Face extends Region {

    private static final double PICTURE_SHARE = 0.66;
    private static final double PICTURE_HEIGHT = 0.78;
    private static final double LEAST_BESIDE = 0.5;
    private static final double WIDE = 1.9;
    private static final double LOW = 6;
    private static final double BETWEEN = 0.03;
    private static final double LINE = 1.25;
    private static final double WORDS_SHARE = 0.97;
    private static final double EDGE = 10;
    private static final double BESIDE_SHARE = 0.9;
    private static final double MUCH_SMALLER = 0.85;

    private final String words;
    private final @Nullable PictureView picture;
    private final Label label = new Label();
    private int lines = 1;

    public Face(String words, @Nullable Picture picture) {
        this.words = words;
        this.picture = picture == null ? null : new PictureView(picture);
        label.getStyleClass().add("label");
        label.setTextAlignment(TextAlignment.CENTER);
        setMouseTransparent(true);
        if (this.picture != null) {
            getChildren().add(this.picture);
        }
        getChildren().add(label);
    }

    /**
     * The largest size of letters, up to this, in which the words fit into a tile: on one line, or
     * on two where that spares them from being much smaller.
     */
    double fitting(double most, double width) {
        double one = fitting(most, width, 1);
        return one >= MUCH_SMALLER * most
                ? one
                : Math.max(one, fitting(MUCH_SMALLER * most, width, 2));
    }

    /** The largest size in which the words fit on one line, so that the picture keeps its room. */
    double fittingOneLine(double most, double width) {
        return fitting(most, width, 1);
    }

    private double fitting(double most, double width, int many) {
        return Wrapped.fitting(words, FontWeight.BOLD, most, room(width), many).size();
    }

    private static double room(double width) {
        return WORDS_SHARE * (width - 2 * EDGE);
    }

    /** Sets the letters, for a tile of this width. */
    void letters(double size, double width) {
        Wrapped broken = Wrapped.of(words, FontWeight.BOLD, size, room(width));
        label.setFont(broken.font());
        label.setText(broken.text());
        lines = broken.lines().size();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        if (picture == null) {
            label.resizeRelocate(insets.getLeft(), insets.getTop(), width, height);
        } else if (isBeside(width, height)) {
            layoutBeside(picture, insets, width, height);
        } else {
            layoutBelow(picture, insets, width, height);
        }
    }

    private boolean isBeside(double width, double height) {
        return width > WIDE * height
                && height < LOW * label.getFont().getSize()
                && besideWords(width, height) > LEAST_BESIDE * height;
    }

    private void layoutBelow(PictureView shown, Insets insets, double width, double height) {
        double box = label.prefHeight(-1);
        double line = LINE * lines * label.getFont().getSize();
        double between = BETWEEN * height;
        double share = PICTURE_SHARE * Math.max(height, Math.min(width, height * 1.2));
        double room = Math.min(0.86 * width, height - line - between);
        double side = Math.max(0, Math.min(share, room));
        double top = insets.getTop() + (height - side - between - line) / 2;
        shown.resizeRelocate(insets.getLeft() + (width - side) / 2, top, side, side);
        label.resizeRelocate(insets.getLeft(), top + side + between + (line - box) / 2, width, box);
    }

    private double besideWords(double width, double height) {
        double words = label.prefWidth(-1) + label.getFont().getSize() / 2;
        return Math.min(PICTURE_HEIGHT * height, BESIDE_SHARE * width - words);
    }

    private void layoutBeside(PictureView shown, Insets insets, double width, double height) {
        double line = label.prefHeight(-1);
        double length = label.prefWidth(-1);
        double between = label.getFont().getSize() / 2;
        double side = besideWords(width, height);
        double left = insets.getLeft() + (width - side - between - length) / 2;
        shown.resizeRelocate(left, insets.getTop() + (height - side) / 2, side, side);
        label.resizeRelocate(
                left + side + between, insets.getTop() + (height - line) / 2, length, line);
    }
}
