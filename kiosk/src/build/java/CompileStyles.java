import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/** Turns the kiosk's style sheets into the form that JavaFX reads without parsing, so that the kiosk starts sooner. */
public final class CompileStyles {

    private CompileStyles() {}

    /** Folder of CSS files; the compiled ones go beside them. */
    public static void main(String[] folder) throws IOException {
        for (Path sheet : sheets(Path.of(folder[0]))) {
            String compiled = sheet.toString().replaceFirst("css$", "bss");
            Stylesheet.convertToBinary(sheet.toFile(), new File(compiled));
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }
}
