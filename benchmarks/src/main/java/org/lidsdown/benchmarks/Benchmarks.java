package org.lidsdown.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.lidsdown.benchmarks.append.AppendTable;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.asked.BadOption;
import org.lidsdown.benchmarks.chart.ChartTable;
import org.lidsdown.benchmarks.kiosks.KiosksTable;
import org.lidsdown.benchmarks.listing.ListTable;
import org.lidsdown.benchmarks.restore.RestoreTable;
import org.lidsdown.benchmarks.send.SendTable;
import org.lidsdown.benchmarks.start.StartTable;
import org.lidsdown.benchmarks.table.Machine;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.timing.TimingTable;
import org.lidsdown.benchmarks.use.UseTable;
import org.lidsdown.benchmarks.verify.VerifyTable;
import org.openjdk.jmh.runner.RunnerException;

/** The command line: measures what is named and prints one table. */
public final class Benchmarks {
    private static final String USAGE =
            """
            benchmarks/run chart        our chart engine and three libraries walking the same chart
                     --rounds 2 --warmups 5 --iterations 8 --milliseconds 1000
            benchmarks/run kiosk-start  the kiosk and a bare window from process to first screen
                     --rounds 15 --warmups 2 --folder benchmarks/target
            benchmarks/run kiosk-use    a kiosk touched at random: until the next picture, and memory in use
                     --seconds 240
            benchmarks/run kiosk-timing how exactly marks and looks are timed, and a timer alone
                     --times 60
            benchmarks/run log-append   an entry of the safety log and a raw row, both durable
                     --entries 4000 --warmups 1000 --folder benchmarks/target
            benchmarks/run log-verify   the check of a long log and a raw scan of the same rows
                     --entries 100000 --rounds 7 --warmups 2 --folder benchmarks/target
            benchmarks/run kiosk-send   Send until it is safe on disk, and raw files with the same bytes
                     --sends 2000 --warmups 500 --folder benchmarks/target
            benchmarks/run host-kiosks  many kiosks handing over at once, and raw rows of the same
                     --kiosks 200 --each 5 --rounds 7 --warmups 3 --folder benchmarks/target
            benchmarks/run log-restore  the restoring of a backup with all checks, and copying alone
                     --entries 100000 --rounds 5 --folder benchmarks/target
            benchmarks/run console-log  the list of incidents, opened and searched, and SQL alone
                     --incidents 100000 --openings 7 --rounds 6 --warmups 2 --folder benchmarks/target
            """;

    private Benchmarks() {}

    /** Measures. */
    public static void main(String... arguments) throws InterruptedException {
        List<String> words = Arrays.asList(arguments);
        if (words.isEmpty()) {
            System.err.print(USAGE);
            System.exit(2);
        }
        try {
            Table table = measure(words.getFirst(), Asked.of(words.subList(1, words.size())));
            System.out.println(Machine.words());
            System.out.println();
            System.out.println(table);
            System.exit(0);
        } catch (BadOption e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RunnerException | IOException | SQLException e) {
            throw new IllegalStateException("the measurement did not come to its end", e);
        }
    }

    private static Table measure(String what, Asked asked)
            throws RunnerException, IOException, SQLException, InterruptedException {
        return switch (what) {
            case "chart" -> new ChartTable(asked).measure(System.err::println);
            case "kiosk-start" -> new StartTable(asked).measure(System.err::println);
            case "kiosk-use" -> new UseTable(asked).measure(System.err::println);
            case "kiosk-timing" -> new TimingTable(asked).measure(System.err::println);
            case "log-append" -> new AppendTable(asked).measure(System.err::println);
            case "log-verify" -> new VerifyTable(asked).measure(System.err::println);
            case "kiosk-send" -> new SendTable(asked).measure(System.err::println);
            case "host-kiosks" -> new KiosksTable(asked).measure(System.err::println);
            case "log-restore" -> new RestoreTable(asked).measure(System.err::println);
            case "console-log" -> new ListTable(asked).measure(System.err::println);
            default -> throw new BadOption("There is no measurement called " + what + ".");
        };
    }
}
