package org.lidsdown.admin.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.beside.KioskProgram;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.board.PaperBoard;
import org.lidsdown.reports.board.PaperBoard.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the kiosk's questions into sheets of paper, and boards for pupils' own devices. */
@Command(
        name = "board",
        description =
                "Makes the kiosk's questions into sheets of paper (PDF), and boards for pupils' own"
                        + " devices (OBZ).")
public final class BoardCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write board-en.pdf and board-en.obz to.")
    private Path out;

    @Option(names = "--language", paramLabel = "CODE", description = "Such as pl; en if not said.")
    private String language = "en";

    @Option(
            names = "--kiosk",
            paramLabel = "FILE",
            description = "A kiosk's file, whose grown-ups the boards show.")
    private @Nullable Path kiosk;

    @Option(names = "--symbols", paramLabel = "DIR", description = "The school's own pictures.")
    private @Nullable Path symbols;

    /** The command, on the day that this clock shows. */
    public BoardCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("lids-down-board");
        try {
            draw(work);
            Files.createDirectories(out);
            String name = "board-" + language;
            byte[] pdf = PaperBoard.pdf(sheets(work), language, imprint());
            Files.write(out.resolve(name + ".pdf"), pdf);
            Files.write(
                    out.resolve(name + ".obz"), Files.readAllBytes(work.resolve(name + ".obz")));
            spec.commandLine().getOut().println(out.resolve(name + ".pdf"));
            spec.commandLine().getOut().println(out.resolve(name + ".obz"));
            return 0;
        } catch (IOException e) {
            throw new Refused(
                    "The boards cannot be written to "
                            + out
                            + "; look whether it can be written and the disk has room. Nothing"
                            + " else was changed.");
        } finally {
            remove(work);
        }
    }

    private void draw(Path work) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("--board", work.toString()));
        options.addAll(List.of("--language", language));
        if (kiosk != null) {
            options.addAll(List.of("--provisioning", kiosk.toString()));
        }
        if (symbols != null) {
            options.addAll(List.of("--symbols", symbols.toString()));
        }
        Path said = work.resolve("said.txt");
        Process drawing =
                new ProcessBuilder(KioskProgram.command(KioskProgram.home(), true, options))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (drawing.waitFor() != 0) {
            throw new Refused(Files.readString(said, UTF_8).strip());
        }
    }

    private List<Sheet> sheets(Path work) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (int number : numbers(work)) {
            Path sheet = work.resolve("board-%s-%d.png".formatted(language, number));
            Path words = work.resolve("board-%s-%d.txt".formatted(language, number));
            sheets.add(new Sheet(Files.readAllBytes(sheet), Files.readString(words, UTF_8)));
        }
        return sheets;
    }

    private List<Integer> numbers(Path work) {
        return IntStream.iterate(1, number -> number + 1)
                .takeWhile(number ->
                        Files.exists(work.resolve("board-%s-%d.png".formatted(language, number))))
                .boxed()
                .toList();
    }

    private Imprint imprint() {
        return new Imprint(
                "Tell a grown-up",
                "The kiosk's questions on paper (" + language + ")",
                "Lids Down",
                LocalDate.now(clock));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
