package org.lidsdown.kiosk.touch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.lidsdown.kiosk.look.Look;

/**
 * Tiles of one size in even rows, in as many columns as make them largest, with one size of letters
 * for all.
 */
public final class Grid extends Region {

    private static final double LINE = 1.75;
    private static final double NARROW = 0.75;
    private static final double SMALL = 0.8;

    private final Look look;
    private final double letters;
    private List<? extends Region> tiles = List.of();

    private Grid(Look look, double letters, List<? extends Region> tiles) {
        this.look = look;
        this.letters = letters;
        getStyleClass().add("grid");
        show(tiles);
    }

    /** A grid of tiles. */
    public static Grid of(Look look, List<Tile> tiles) {
        return new Grid(look, 1, tiles);
    }

    /** A grid that only shows what was chosen, and cannot be touched. */
    public static Grid shown(Look look, List<Face> faces) {
        Grid grid = new Grid(look, SMALL, faces);
        faces.forEach(face -> face.getStyleClass().add("shown"));
        return grid;
    }

    /** Shows other tiles from now on. */
    public void show(List<? extends Region> shown) {
        tiles = List.copyOf(shown);
        getChildren().setAll(tiles);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (tiles.isEmpty()) {
            return;
        }
        double gap = look.measure().gap();
        int columns = columns(gap);
        double width = width(columns, gap);
        double height = height(columns, gap);
        double narrowest = Math.min(width, look.measure().text() * 40);
        double letters =
                tiles.stream()
                        .mapToDouble(tile -> face(tile).fitting(size(), narrowest))
                        .min()
                        .orElseThrow();
        for (int i = 0; i < tiles.size(); i++) {
            face(tiles.get(i)).letters(letters, narrowest);
            double left = (i % columns) * (width + gap);
            double top = Math.floorDiv(i, columns) * (height + gap);
            tiles.get(i)
                    .resizeRelocate(
                            snapPositionX(left),
                            snapPositionY(top),
                            Math.floor(width),
                            Math.floor(height));
        }
    }

    private double size() {
        return letters * look.measure().text();
    }

    private int columns(double gap) {
        return IntStream.rangeClosed(1, tiles.size())
                .boxed()
                .max(Comparator.comparingDouble(columns -> picture(columns, gap)))
                .orElseThrow();
    }

    private double picture(int columns, double gap) {
        return Math.min(NARROW * width(columns, gap), height(columns, gap) - LINE * size());
    }

    private double width(int columns, double gap) {
        return (getWidth() - (columns - 1) * gap) / columns;
    }

    private double height(int columns, double gap) {
        int rows = Math.ceilDiv(tiles.size(), columns);
        return (getHeight() - (rows - 1) * gap) / rows;
    }

    private static Face face(Region tile) {
        return tile instanceof Tile touchable ? touchable.face() : (Face) tile;
    }
}
