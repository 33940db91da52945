package org.lidsdown.kiosk.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.look.Picture;

/**
 * Boards as one file in the Open Board Format (OBZ 0.1, https://www.openboardformat.org), which
 * programs on pupils' own devices read.
 *
 * @param locale such as {@code pl}
 * @param boards in their order; the first is where one begins
 * @param rail what stands on every board: help, and words for back and on
 */
public record BoardSet(String locale, List<Board> boards, Rail rail) {

    private static final String FORMAT = "open-board-0.1";
    private static final int COLUMNS = 3;
    private static final long NEVER = 315_619_200_000L;

    /** What stands on every board. */
    public record Rail(Board.Cell help, Board.Cell back, Board.Cell skip) {}

    public BoardSet {
        boards = List.copyOf(boards);
    }

    /** Writes the file; each picture is drawn by this, as a PNG file of so many pixels. */
    public void write(OutputStream out, Function<Picture, byte[]> drawn, int side)
            throws IOException {
        Map<String, byte[]> images = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "manifest.json", Json.of(manifest()).getBytes(UTF_8));
            for (Board board : boards) {
                Map<String, Object> obf = obf(board, side);
                cells(board).forEach(cell -> images.put(image(cell), drawn.apply(cell.picture())));
                put(zip, path(board.id()), Json.of(obf).getBytes(UTF_8));
            }
            for (Map.Entry<String, byte[]> image : images.entrySet()) {
                put(zip, image.getKey(), image.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NEVER);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private Map<String, Object> manifest() {
        Map<String, String> paths = new LinkedHashMap<>();
        boards.forEach(board -> paths.put(board.id(), path(board.id())));
        Map<String, String> images = new TreeMap<>();
        boards.stream().flatMap(this::cells).forEach(cell -> images.put(id(cell), image(cell)));
        return of(
                "format", FORMAT,
                "root", path(boards.getFirst().id()),
                "paths", of("boards", paths, "images", images, "sounds", Map.of()));
    }

    private Map<String, Object> obf(Board board, int side) {
        List<Board.Cell> cells = cells(board).toList();
        return of(
                "format", FORMAT,
                "id", board.id(),
                "locale", locale,
                "name", board.asked(),
                "description_html", board.helping(),
                "buttons", cells.stream().map(this::button).toList(),
                "grid", grid(board.cells().size(), cells),
                "images",
                        cells.stream()
                                .collect(
                                        Collectors.toMap(
                                                BoardSet::id,
                                                cell -> picture(cell, side),
                                                (one, _) -> one,
                                                TreeMap::new))
                                .values()
                                .stream()
                                .toList(),
                "sounds", List.of());
    }

    private Stream<Board.Cell> cells(Board board) {
        return Stream.of(
                        board.cells().stream(),
                        board.before().map(to -> leading(rail.back(), to)).stream(),
                        board.after().map(to -> leading(rail.skip(), to)).stream(),
                        Stream.of(rail.help()).filter(help -> !help.to().equals(board.id())))
                .flatMap(cells -> cells);
    }

    private static Board.Cell leading(Board.Cell cell, String to) {
        return new Board.Cell(cell.id(), cell.words(), cell.picture(), to);
    }

    private Map<String, Object> button(Board.Cell cell) {
        return of(
                "id", cell.id(),
                "label", cell.words(),
                "vocalization", cell.words(),
                "image_id", id(cell),
                "load_board", of("id", cell.to(), "path", path(cell.to())));
    }

    private static Map<String, Object> grid(int answers, List<Board.Cell> cells) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        fill(rows, cells.subList(0, answers));
        fill(rows, cells.subList(answers, cells.size()));
        return of("rows", rows.size(), "columns", COLUMNS, "order", rows);
    }

    private static void fill(List<List<@Nullable String>> rows, List<Board.Cell> cells) {
        for (int from = 0; from < cells.size(); from += COLUMNS) {
            @Nullable String[] row = new @Nullable String[COLUMNS];
            for (int i = 0; i < Math.min(COLUMNS, cells.size() - from); i++) {
                row[i] = cells.get(from + i).id();
            }
            rows.add(Arrays.asList(row));
        }
    }

    private static Map<String, Object> picture(Board.Cell cell, int side) {
        Map<String, Object> licence =
                cell.picture().isOwn()
                        ? of(
                                "type", "CC By-SA",
                                "copyright_notice_url",
                                        "https://creativecommons.org/licenses/by-sa/4.0/",
                                "author_name", "OpenMoji and Lids Down",
                                "author_url", "https://openmoji.org")
                        : of("type", "private");
        return of(
                "id",
                id(cell),
                "width",
                side,
                "height",
                side,
                "content_type",
                "image/png",
                "path",
                image(cell),
                "license",
                licence);
    }

    private static String id(Board.Cell cell) {
        return "picture-" + cell.id();
    }

    private static String image(Board.Cell cell) {
        return "images/" + cell.id() + ".png";
    }

    private static String path(String board) {
        return "boards/" + board + ".obf";
    }

    private static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
