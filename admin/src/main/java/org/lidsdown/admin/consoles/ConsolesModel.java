package org.lidsdown.admin.consoles;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.domain.consoles.Consoles;
import org.lidsdown.domain.consoles.KnownConsole;
import org.lidsdown.domain.figures.School;

/** The other computers that work with the school's log, and new ones. */
public final class ConsolesModel {
    private final Words words = Words.of(ConsolesModel.class);
    private final ObservableList<KnownConsole> known = FXCollections.observableArrayList();
    private final Consoles consoles;
    private final School school;
    private final String by;
    private final Errands errands;
    private final Notices notices;

    /** Lists and makes consoles of this school as the person with this id. */
    public ConsolesModel(
            Consoles consoles, School school, String by, Errands errands, Notices notices) {
        this.consoles = consoles;
        this.school = school;
        this.by = by;
        this.errands = errands;
        this.notices = notices;
    }

    /** Reads again which there are. */
    public void refresh() {
        errands.run(consoles::all, known::setAll, notices::say);
    }

    /** Makes the file that a console is opened with. */
    public void make(String name, String host, Path file) {
        ConsolePlan plan;
        try {
            plan = new ConsolePlan(name, host);
        } catch (IllegalArgumentException _) {
            notices.say(Notice.care(words.say("no-plan")));
            return;
        }
        errands.run(
                () -> {
                    NewFile.check(file);
                    NewFile.write(file, consoles.provision(plan, school, by));
                    return file;
                },
                written -> {
                    notices.say(Notice.good(words.say("made", written)));
                    refresh();
                },
                notices::say);
    }

    /** Turns a computer away for good. */
    public void revoke(KnownConsole console) {
        errands.run(
                () -> consoles.revoke(console.id(), by),
                _ -> {
                    notices.say(Notice.good(words.say("revoked", console.name())));
                    refresh();
                },
                notices::say);
    }

    /** Every console that was ever made. */
    public ObservableList<KnownConsole> known() {
        return known;
    }
}
