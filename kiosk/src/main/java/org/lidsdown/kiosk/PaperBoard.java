package org.lidsdown.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.lidsdown.kiosk.board.Board;
import org.lidsdown.kiosk.board.Board.Cell;
import org.lidsdown.kiosk.board.BoardSet;
import org.lidsdown.kiosk.board.SheetView;
import org.lidsdown.kiosk.look.Camera;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;
import org.lidsdown.kiosk.look.Picture;
import org.lidsdown.kiosk.look.Png;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.touch.Choice;

/**
 * The kiosk's questions where there is no kiosk: as sheets of paper, and as boards for a pupil's
 * own device. Nothing is sent from there, so the last board is the one to show to a grown-up.
 */
final class PaperBoard {

    private static final int SIDE = 384;
    private static final double DOTS = 200 / 25.4;
    private static final Measure A4 =
            new Measure(Math.round(297 * DOTS), Math.round(210 * DOTS), DOTS);

    private final Look look;
    private final Choices choices;
    private final Theme theme;

    private PaperBoard(Look look, Choices choices, Theme theme) {
        this.look = look;
        this.choices = choices;
        this.theme = theme;
    }

    /** Boards in these words, with the pupil's grown-ups and the school's pictures. */
    static PaperBoard of(Showing.Parts parts, Words words, Theme theme) {
        Look look = new Look(() -> words, () -> A4, parts.symbols());
        return new PaperBoard(look, new Choices(look, parts.school()), theme);
    }

    /** Writes the boards as one file, and a picture and the words of each sheet. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String code = look.words().tongue().code();
        try (OutputStream out = Files.newOutputStream(folder.resolve("board-" + code + ".obz"))) {
            new BoardSet(code, boards(), new BoardSet.Rail(help(), back(), skip()))
                    .write(out, PaperBoard::drawn, SIDE);
        }
        Camera camera = new Camera(folder);
        int number = 0;
        for (Board board : boards()) {
            number++;
            String name = "board-%s-%d".formatted(code, number);
            camera.take(sheet(board), name);
            Files.writeString(folder.resolve(name + ".txt"), board.text(), UTF_8);
        }
    }

    private List<Board> boards() {
        return List.of(
                board("welcome", Stream.of(cell("begin", "welcome.tell", "tell", "lid"))),
                board(
                        "lid",
                        Stream.of(
                                cell("lid-shut", "lid.shut", "lid-shut", "feelings"),
                                cell("lid-open", "lid.open", "lid-open", "shut-it"))),
                board(
                        "shut-it",
                        Stream.of(
                                cell("shut-lid", "shut-it.lid", "lid-shut", "feelings"),
                                cell("shut-screen", "shut-it.screen", "screen-off", "feelings"))),
                board("feelings", cells(choices.feelings(), "what")),
                board("what", cells(choices.forms(), "adult")),
                board(
                        "adult",
                        Stream.concat(
                                cells(choices.staff(), "help"),
                                cells(choices.otherAdults(), "help"))),
                board(
                        "help",
                        Stream.of(cell("help-picture", "help.picture", "help-now", "welcome"))));
    }

    private Board board(String id, Stream<Cell> cells) {
        boolean asks = List.of("feelings", "what", "adult").contains(id);
        List<Cell> all =
                Stream.concat(cells, asks ? Stream.of(dontKnow(id)) : Stream.of()).toList();
        return new Board(
                id,
                look.say(id + ".heading"),
                look.say(id + ".helper"),
                all,
                before(id),
                after(id));
    }

    private static Optional<String> before(String id) {
        return switch (id) {
            case "lid" -> Optional.of("welcome");
            case "shut-it", "feelings" -> Optional.of("lid");
            case "what" -> Optional.of("feelings");
            case "adult" -> Optional.of("what");
            case "help" -> Optional.of("welcome");
            default -> Optional.empty();
        };
    }

    private static Optional<String> after(String id) {
        return switch (id) {
            case "lid", "shut-it" -> Optional.of("feelings");
            case "feelings" -> Optional.of("what");
            case "what" -> Optional.of("adult");
            case "adult" -> Optional.of("help");
            default -> Optional.empty();
        };
    }

    private static <T> Stream<Cell> cells(List<Choice<T>> all, String to) {
        return all.stream().map(one -> new Cell(one.id(), one.words(), one.picture(), to));
    }

    private Cell cell(String id, String words, String picture, String to) {
        return new Cell(id, look.say(words), look.picture(picture), to);
    }

    private Cell dontKnow(String board) {
        return cell("dont-know", "page.dont-know", "dont-know", after(board).orElseThrow());
    }

    private Cell help() {
        return cell("help-now", "rail.help", "help-now", "help");
    }

    private Cell back() {
        return cell("back", "rail.back", "back", "welcome");
    }

    private Cell skip() {
        return cell("skip", "page.skip", "skip", "welcome");
    }

    private Scene sheet(Board board) {
        StackPane paper = new StackPane(new SheetView(look, board, help()));
        paper.setPadding(new Insets(A4.edge()));
        paper.setNodeOrientation(
                look.words().tongue().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        Scene scene = new Scene(paper, A4.width(), A4.height());
        scene.getStylesheets().add(theme.sheet());
        return scene;
    }

    private static byte[] drawn(Picture picture) {
        ImageView view = new ImageView(picture.at(SIDE));
        view.setPreserveRatio(true);
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            Png.write(view.snapshot(new SnapshotParameters(), null), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
