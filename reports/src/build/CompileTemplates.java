import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles every report template that is newer than its compiled form; run by the build. */
public final class CompileTemplates {
    private CompileTemplates() {}

    /** Takes the folder of the templates, and the folder for their compiled forms. */
    public static void main(String[] folders) throws IOException, JRException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1]);
        List<Path> templates;
        try (Stream<Path> files = Files.walk(from)) {
            templates = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
        for (Path template : templates) {
            Path compiled =
                    to.resolve(from.relativize(template).toString().replace(".jrxml", ".jasper"));
            if (isOlder(compiled, template)) {
                Files.createDirectories(compiled.getParent());
                JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
            }
        }
    }

    private static boolean isOlder(Path compiled, Path template) throws IOException {
        return !Files.exists(compiled)
                || Files.getLastModifiedTime(compiled)
                                .compareTo(Files.getLastModifiedTime(template))
                        < 0;
    }
}
