package org.lidsdown.domain.reading;

/**
 * One thing that is wrong with a chart file.
 *
 * @param file the file's name as it was given
 * @param line where it is, counted from 1; 0 where it concerns the whole file
 * @param sentence what is wrong, as one sentence
 */
public record Fault(String file, int line, String sentence) implements Comparable<Fault> {
    @Override
    public int compareTo(Fault other) {
        return Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + sentence : file + ":" + line + ": " + sentence;
    }
}
