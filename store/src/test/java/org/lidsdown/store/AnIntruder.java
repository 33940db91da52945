package org.lidsdown.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import org.lidsdown.store.consoles.ConsoleFile;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.tunnel.Call;
import org.lidsdown.store.tunnel.FarDerby;

/**
 * Derby's own program for asking a database, in a program of its own, in which nothing hides it:
 * asks through the tunnel what stands in a script.
 */
final class AnIntruder {
    static final String IJ = "org.apache.derby.tools.ij";
    private static final String LETTERS = "UTF-8";

    private AnIntruder() {}

    /** Comes in with this console's file, at this port, and asks what this script has. */
    public static void main(String[] arguments) throws Exception {
        ConsoleFile.Link link = ConsoleFile.read(Path.of(arguments[0]), Clock.systemUTC());
        Call call = new Call("localhost", Integer.parseInt(arguments[1]), link.tls());
        try (Connection connection = new FarDerby(call, Database.newestMigration()).connect();
                InputStream script = Files.newInputStream(Path.of(arguments[2]))) {
            Class.forName(IJ)
                    .getMethod(
                            "runScript",
                            Connection.class,
                            InputStream.class,
                            String.class,
                            OutputStream.class,
                            String.class)
                    .invoke(null, connection, script, LETTERS, System.out, LETTERS);
        }
    }
}
