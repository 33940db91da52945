package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Content;

/** Reads a manifest, line by line; a line that is not as it should be makes it none. */
final class ManifestReader {
    private static final Pattern ROWS = Pattern.compile("(\\d{1,18}) ([a-z][a-z0-9_]*)");
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) (\\S.*)");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{16}");

    private final Deque<String> lines;

    private ManifestReader(Deque<String> lines) {
        this.lines = lines;
    }

    /** The manifest in this folder; nothing where there is none or where it is spoilt. */
    static Optional<Manifest> in(Path backup) throws IOException {
        Path file = backup.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ManifestReader(new ArrayDeque<>(Files.readAllLines(file))).read());
        } catch (CharacterCodingException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Manifest read() {
        if (!Manifest.FORM.equals(lines.poll())) {
            throw new IllegalArgumentException("not a manifest");
        }
        Instant made = Instant.parse(after("made "));
        Instant verified = Instant.parse(after("verified "));
        String mark = matching(MARK, after("key ")).group();
        ChainHead head =
                ChainHead.read(after("anchor "))
                        .orElseThrow(() -> new IllegalArgumentException("no anchor"));
        int migrations = Integer.parseInt(after("migrations "));
        String hash = matching(HASH, after("content ")).group();
        Content content = new Content(head, migrations, rows(), hash);
        SortedMap<String, KeptFile> files = files();
        String seal = matching(HASH, after("seal ")).group();
        if (!lines.isEmpty()) {
            throw new IllegalArgumentException("more lines than there should be");
        }
        return new Manifest(made, verified, mark, content, files, seal);
    }

    private SortedMap<String, Long> rows() {
        SortedMap<String, Long> rows = new TreeMap<>();
        while (isNext("rows ")) {
            Matcher row = matching(ROWS, after("rows "));
            rows.put(row.group(2), Long.parseLong(row.group(1)));
        }
        return rows;
    }

    private SortedMap<String, KeptFile> files() {
        SortedMap<String, KeptFile> files = new TreeMap<>();
        while (isNext("file ")) {
            Matcher file = matching(FILE, after("file "));
            files.put(file.group(3), new KeptFile(file.group(1), Long.parseLong(file.group(2))));
        }
        return files;
    }

    private boolean isNext(String word) {
        String line = lines.peek();
        return line != null && line.startsWith(word);
    }

    private String after(String word) {
        String line = lines.poll();
        if (line == null || !line.startsWith(word)) {
            throw new IllegalArgumentException("no line of '" + word + "'");
        }
        return line.substring(word.length());
    }

    private static Matcher matching(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not of the form " + form);
        }
        return matcher;
    }
}
