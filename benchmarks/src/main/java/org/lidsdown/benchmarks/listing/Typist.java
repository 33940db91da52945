package org.lidsdown.benchmarks.listing;

import java.sql.SQLException;
import org.lidsdown.benchmarks.madeup.Lives;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending.Appended;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;

/** Looks at the list and types into its search, asking the log and SQL by turns. */
final class Typist {
    private final Incidents incidents;
    private final PlainList plain;
    private Incident latest;

    Typist(Incidents incidents, PlainList plain) {
        this.incidents = incidents;
        this.plain = plain;
        this.latest =
                incidents.find(incidents.lines(LogFilter.ALL, 0, 1).getFirst().ref()).orElseThrow();
    }

    /** Types everything once. */
    void type(Answers answers) throws SQLException {
        ask(LogFilter.ALL, Asking.AGAIN, answers);
        for (LogFilter filter : Typing.keys()) {
            double plainly = ask(filter, Asking.KEY, answers);
            write();
            long begun = System.nanoTime();
            Shown.of(incidents, filter);
            answers.add(Asking.KEY_AFTER_WRITING, milliseconds(begun), plainly);
        }
    }

    /** Asks both, and says what SQL took. */
    private double ask(LogFilter filter, Asking asking, Answers answers) throws SQLException {
        long begun = System.nanoTime();
        Shown ours = Shown.of(incidents, filter);
        double our = milliseconds(begun);
        begun = System.nanoTime();
        Shown sql = plain.ask(filter);
        double plainly = milliseconds(begun);
        if (!sql.equals(ours)) {
            throw new IllegalStateException("SQL shows something else for " + filter);
        }
        answers.add(asking, our, plainly);
        return plainly;
    }

    private static double milliseconds(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private void write() {
        Act note = new Act.NoteWritten("The parents rang back.");
        if (incidents.append(latest, note, Lives.BY) instanceof Appended(Incident longer)) {
            latest = longer;
        }
    }
}
