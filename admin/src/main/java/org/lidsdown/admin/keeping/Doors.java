package org.lidsdown.admin.keeping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.Store;
import org.lidsdown.store.intake.Door;
import picocli.CommandLine.Option;

/**
 * Where others come in: the kiosk beside the host always, and kiosks and consoles of other
 * computers where that is asked.
 */
public final class Doors {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where the kiosk of this computer hands over (${DEFAULT-VALUE}).")
    private int port = 47_810;

    @Option(
            names = "--kiosks",
            paramLabel = "PORT",
            description = "Lets kiosks of other computers hand over here, by their certificates.")
    private @Nullable Integer kiosks;

    @Option(
            names = "--consoles",
            paramLabel = "PORT",
            description = "Lets consoles of other computers in here, by their certificates.")
    private @Nullable Integer consoles;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name of this computer that it does not know of itself.")
    private List<String> names = new ArrayList<>();

    /** Doors that are open until they are closed. */
    public record Open(List<Door> doors) implements AutoCloseable {
        @Override
        public void close() {
            doors.reversed().forEach(Door::close);
        }
    }

    /** Opens the doors to this log. */
    public Open open(Store store) {
        List<Door> doors = new ArrayList<>();
        try {
            doors.add(store.intake(port));
            if (kiosks != null) {
                doors.add(store.intakeAcross(kiosks, names));
            }
            if (consoles != null) {
                doors.add(store.elsewhere().tunnel(consoles, names));
            }
            return new Open(doors);
        } catch (RuntimeException e) {
            doors.forEach(Door::close);
            throw e;
        }
    }
}
