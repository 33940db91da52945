package org.lidsdown.admin;

import java.util.function.Supplier;
import javafx.application.Platform;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.evidence.FilesModel;
import org.lidsdown.admin.incident.Hands;
import org.lidsdown.admin.incident.IncidentModel;
import org.lidsdown.admin.incident.Surroundings;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.takeout.TakeOutModel;
import org.lidsdown.admin.takeout.TakingOut;
import org.lidsdown.admin.takeout.WaysOut;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.signin.Session;

/** What comes into the log as a file, and what leaves it, for one person, wired by hand. */
record Cabinet(FilesModel files, TakeOutModel takeOut, WaysOut ways) {
    /** For whoever has the session of the moment; the incident hears of what is written to it. */
    static Cabinet of(
            School school,
            Supplier<Session> session,
            IncidentModel incident,
            Errands errands,
            Notices notices) {
        School.SchoolFiles kept = school.files();
        String by = session.get().staff().id();
        FilesModel files = new FilesModel(kept.custody(), by, errands, notices, Platform::runLater);
        TakingOut takingOut =
                new TakingOut(
                        school.log(), kept.custody(), school.holders(), session, kept.record());
        TakeOutModel takeOut = new TakeOutModel(takingOut, errands, notices);
        files.onKept(incident::became);
        takeOut.onTakenOut(incident::became);
        return new Cabinet(files, takeOut, kept.ways());
    }

    /** What an incident's screen knows of the school, with all this. */
    Surroundings around(SchoolCalendar calendar, Days days, Contacts contacts, Hands hands) {
        return new Surroundings(calendar, days, contacts, hands, files, takeOut, ways);
    }

    /** Puts away what should not lie open while the window is locked. */
    void putAway() {
        files.putAway();
        takeOut.leave();
    }
}
