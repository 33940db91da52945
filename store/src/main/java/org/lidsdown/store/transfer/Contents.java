package org.lidsdown.store.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Bytes;

/**
 * What a file with a whole log says of itself.
 *
 * @param made when it was made
 * @param head the log's last entry
 * @param migrations how many of the numbered files made its tables
 * @param tables each table's rows and SHA-256
 * @param files the SHA-256 of each sealed file of evidence, by its id
 */
record Contents(
        Instant made,
        ChainHead head,
        int migrations,
        SortedMap<String, Table> tables,
        SortedMap<String, String> files) {
    static final String NAME = "contents.txt";
    private static final String FORM = "lids-down export 1";
    private static final String FILE = "file ";

    /** A table: how many rows, and the SHA-256 of its text. */
    record Table(long rows, String sha256) {}

    Contents {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The text, which ends with the SHA-256 of all lines before. */
    String text() {
        StringBuilder text = new StringBuilder(FORM);
        text.append("\nmade ").append(made);
        text.append("\nanchor ").append(head.entry()).append(' ').append(head.hash());
        text.append("\nmigrations ").append(migrations).append('\n');
        tables.forEach((name, table) ->
                text.append("table %s %d %s\n".formatted(table.sha256(), table.rows(), name)));
        files.forEach((id, sha256) -> text.append("file %s %s\n".formatted(sha256, id)));
        return text + "check " + sha256(text.toString()) + "\n";
    }

    private static String sha256(String text) {
        return Bytes.of(text.getBytes(UTF_8)).sha256().hex();
    }

    /** Reads the text; throws where a line of it is not as it was written. */
    static Contents read(String text) {
        try {
            Contents contents = parsed(text);
            if (contents.text().equals(text)) {
                return contents;
            }
            throw new IllegalArgumentException("the contents were changed");
        } catch (NoSuchElementException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalArgumentException("not the contents of an export", e);
        }
    }

    private static Contents parsed(String text) {
        Deque<String> lines = new ArrayDeque<>(text.lines().toList());
        if (!FORM.equals(lines.poll())) {
            throw new IllegalArgumentException("not the contents of an export");
        }
        Instant made = Instant.parse(after("made ", lines));
        ChainHead head = ChainHead.read(after("anchor ", lines)).orElseThrow();
        int migrations = Integer.parseInt(after("migrations ", lines));
        SortedMap<String, Table> tables = new TreeMap<>();
        while (lines.size() > 1 && !lines.element().startsWith(FILE)) {
            List<String> words = List.of(after("table ", lines).split(" ", -1));
            tables.put(words.get(2), new Table(Long.parseLong(words.get(1)), words.get(0)));
        }
        SortedMap<String, String> files = new TreeMap<>();
        while (lines.size() > 1) {
            List<String> words = List.of(after(FILE, lines).split(" ", -1));
            files.put(UUID.fromString(words.get(1)).toString(), words.get(0));
        }
        return new Contents(made, head, migrations, tables, files);
    }

    private static String after(String word, Deque<String> lines) {
        String line = lines.poll();
        if (line == null || !line.startsWith(word)) {
            throw new IllegalArgumentException("no line of '" + word + "'");
        }
        return line.substring(word.length());
    }
}
