package org.lidsdown.store.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class DerbyNewsTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void ofADumpedPageOnlyTheCodeIsKept() throws IOException {
        whatIsLoggedOf(
                """
                Wed Nov 25 22:36:52 UTC 2026 Thread[main,5,main] Cleanup action starting
                ERROR XSDG2: Invalid checksum on Page Page(1,Container(0, 1073)), expected=1, \
                on-disk version=2, page dump follows: Hex dump:
                00000000: 0076 0000 0001 0000 0000 0000 0001 0000  .v..Marker said.
                00000010: 0000 0000 4552 524f 5220 5853 4447 333a  ....ERROR XSDG3:
                  ERROR Marker: Marker was there
                Marker went on: ERROR 22001: Marker
                Caused by: ERROR 22001: A truncation error was encountered for VARCHAR 'Marker
                ERROR HELPM: Marker
                java.sql.SQLException: ERROR XJ001: Marker
                Incomplete log record detected in file log1.dat, position 4711. Marker
                """);

        assertThat(logged)
                .containsExactly(
                        "Derby: XSDG2", "Derby: 22001", "Derby: XJ001", "Derby: log-damaged");
    }

    @Test
    void whatIsRepeatedIsToldOnce() throws IOException {
        whatIsLoggedOf(
                "ERROR XSDG2: one\nERROR XSDG2: two\nERROR XJ040: three\nERROR XSDG2: four\n");

        assertThat(logged).containsExactly("Derby: XSDG2", "Derby: XJ040", "Derby: XSDG2");
    }

    private void whatIsLoggedOf(String text) throws IOException {
        Logger logger = Logger.getLogger(DerbyNews.class.getName());
        Handler handler =
                new Handler() {
                    @Override
                    public void publish(LogRecord message) {
                        logged.add(new SimpleFormatter().formatMessage(message));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try (var news = new DerbyNews()) {
            news.write(text.getBytes(UTF_8));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }
}
