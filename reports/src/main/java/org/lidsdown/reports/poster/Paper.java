package org.lidsdown.reports.poster;

/** A sheet of paper lying on its long side. */
public enum Paper {
    A4(842, 595),
    A3(1191, 842);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
