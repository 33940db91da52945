package org.lidsdown.admin.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lidsdown.admin.beside.KioskProgram;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.Staff;

/** The kiosk as a program of its own beside the console, as it is at a school. */
public final class KioskBeside {
    private static final List<String> PICTURES =
            List.of("rocket", "cat", "star", "fish", "boat", "owl");
    private static final int SHOWN = 6;
    private static final int GROWN_UPS = 3;

    private final Path home;
    private final Path folder;
    private final int intake;

    /**
     * A kiosk that hands over to the intake at this port.
     *
     * @param home where Lids Down was built
     * @param folder where the kiosk keeps its outbox and what it was given
     */
    public KioskBeside(Path home, Path folder, int intake) {
        this.home = home;
        this.folder = folder;
        this.intake = intake;
    }

    /** Gives the kiosk its pupils and grown-ups. */
    public void provision(List<Pupil> pupils) throws IOException {
        StringBuilder text = new StringBuilder("lids-down kiosk 1\nkiosk Library\n");
        for (int i = 0; i < Math.min(SHOWN, pupils.size()); i++) {
            Pupil pupil = pupils.get(i);
            text.append("pupil %s %s %s\n".formatted(word(pupil), PICTURES.get(i), pupil.name()));
        }
        for (int i = 0; i < GROWN_UPS; i++) {
            Staff staff = MadeUpSchool.staff().get(i);
            String word = staff.id().replace('.', '-');
            text.append("staff %s grown-up-%d %s\n".formatted(word, i + 1, staff.name()));
        }
        Files.writeString(provisioning(), text);
    }

    private static String word(Pupil pupil) {
        return pupil.id().code().toLowerCase(Locale.ROOT);
    }

    private Path provisioning() {
        return folder.resolve("kiosk.provisioning");
    }

    /**
     * Starts the kiosk with further options; what it prints goes to this program's own output, and
     * it ends with this program.
     */
    public Process start(boolean headless, List<String> options) throws IOException {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "--outbox",
                                folder.resolve("outbox").toString(),
                                "--host",
                                "http://127.0.0.1:" + intake,
                                "--provisioning",
                                provisioning().toString()));
        all.addAll(options);
        List<String> command = KioskProgram.command(home, headless, all);
        Process kiosk = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(kiosk::destroy));
        return kiosk;
    }
}
