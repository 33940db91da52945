package org.lidsdown.admin.keeping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.Store;
import org.lidsdown.store.intake.Intake;
import picocli.CommandLine.Option;

/** Where kiosks hand over: beside the host always, and from other computers where that is asked. */
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
            names = "--name",
            paramLabel = "NAME",
            description = "A name of this computer that it does not know of itself.")
    private List<String> names = new ArrayList<>();

    /** Doors that are open until they are closed. */
    public record Open(List<Intake> doors) implements AutoCloseable {
        @Override
        public void close() {
            doors.forEach(Intake::close);
        }
    }

    /** Opens the doors to this log. */
    public Open open(Store store) {
        List<Intake> doors = new ArrayList<>();
        doors.add(store.intake(port));
        if (kiosks != null) {
            try {
                doors.add(store.intakeAcross(kiosks, names));
            } catch (RuntimeException e) {
                doors.forEach(Intake::close);
                throw e;
            }
        }
        return new Open(doors);
    }
}
