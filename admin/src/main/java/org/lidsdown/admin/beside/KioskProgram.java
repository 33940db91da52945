package org.lidsdown.admin.beside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kiosk, which is a program of its own and is started as one. */
public final class KioskProgram {
    private KioskProgram() {}

    /** Where Lids Down was built. */
    public static Path home() {
        String home = System.getProperty("lidsdown.home");
        if (home == null) {
            throw new IllegalStateException("lidsdown.home is not set");
        }
        return Path.of(home);
    }

    /** What starts the kiosk with these options. */
    public static List<String> command(Path home, boolean headless, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--module-path",
                        home.resolve("kiosk").resolve("target").resolve("app").toString(),
                        "--enable-native-access=javafx.graphics"));
        if (headless) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("--module", "org.lidsdown.kiosk/org.lidsdown.kiosk.Kiosk"));
        command.addAll(options);
        return List.copyOf(command);
    }
}
