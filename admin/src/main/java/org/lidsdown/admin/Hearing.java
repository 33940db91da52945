package org.lidsdown.admin;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.domain.consoles.Others;
import org.lidsdown.domain.incident.IncidentRef;

/** Hears what other computers write, and whether the host is there, for one window. */
final class Hearing {
    private final Words words = Words.of(Hearing.class);
    private final Notices notices;
    private final Consumer<Set<IncidentRef>> incidents;
    private final Runnable everything;
    private final Runnable deafToNews;
    private final Runnable deafToReach;

    /**
     * Hands on, in the window's thread, to which incidents others wrote, and that what is shown
     * should be read again; nothing that is typed is touched.
     */
    Hearing(
            Others others,
            Notices notices,
            Consumer<Set<IncidentRef>> incidents,
            Runnable everything) {
        this.notices = notices;
        this.incidents = incidents;
        this.everything = everything;
        this.deafToNews = others.onNews(written -> Platform.runLater(() -> hear(written)));
        this.deafToReach = others.onReach(why -> Platform.runLater(() -> say(why)));
    }

    private void hear(Set<IncidentRef> written) {
        incidents.accept(written);
        everything.run();
    }

    private void say(Optional<String> why) {
        if (why.isPresent()) {
            notices.say(Notice.care(why.get()));
        } else {
            notices.say(Notice.good(words.say("host.back")));
            everything.run();
        }
    }

    /** Hears nothing any more. */
    void stop() {
        deafToNews.run();
        deafToReach.run();
    }
}
