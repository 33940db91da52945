package org.lidsdown.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.frame.Doors;
import org.lidsdown.admin.frame.FrameView;
import org.lidsdown.admin.inbox.AlarmBar;
import org.lidsdown.admin.inbox.InboxModel;
import org.lidsdown.admin.inbox.Linking;
import org.lidsdown.admin.incident.Hands;
import org.lidsdown.admin.incident.IncidentModel;
import org.lidsdown.admin.incident.IncidentView;
import org.lidsdown.admin.incident.Surroundings;
import org.lidsdown.admin.incident.Writing;
import org.lidsdown.admin.layout.Places;
import org.lidsdown.admin.log.LogModel;
import org.lidsdown.admin.look.Look;
import org.lidsdown.admin.notices.NoticeBar;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.people.PupilsModel;
import org.lidsdown.admin.reports.ReportsModel;
import org.lidsdown.admin.reports.TermPress;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Tokens;
import org.lidsdown.admin.settings.Section;
import org.lidsdown.admin.today.Planning;
import org.lidsdown.admin.today.TodayModel;
import org.lidsdown.admin.trail.TrailModel;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.reports.shelf.Reports;

/** Everything behind the door for one person, wired by hand. */
final class Workplace {
    private final Notices notices = new Notices();
    private final Contacts contacts = Contacts.example();
    private final Staff me;
    private final boolean reads;
    private final Errands errands;
    private final Days days;
    private final Tokens tokens = new Tokens();
    private final Look look;
    private final TodayModel today;
    private final InboxModel inbox;
    private final LogModel log;
    private final PupilsModel pupils;
    private final ReportsModel reports;
    private final TrailModel trail;
    private final Office office;
    private final IncidentModel incident;
    private final IncidentView incidentView;
    private final FrameView frame;
    private final Cabinet cabinet;
    private final News news;
    private Session session;
    private final Hearing hearing;

    Workplace(School school, Session session, Errands errands, Look look, Runnable lock) {
        this.me = session.staff();
        this.errands = errands;
        this.reads = session.holds(KeyGroup.SAFEGUARDING);
        this.session = session;
        SchoolCalendar calendar = school.year().calendar();
        String by = me.id();
        this.look = look;
        days = new Days(school.clock());
        today = new TodayModel(planning(school), errands, notices);
        Linking linking = new Linking(school.log(), school.year().chart(), by);
        inbox = new InboxModel(school.concerns(), linking, errands, notices, Platform::runLater);
        log = new LogModel(school.log(), school.year().chart(), years(), by, errands, notices);
        pupils = new PupilsModel(school.pupils(), by, errands, notices);
        reports = new ReportsModel(begun(calendar), press(school, by), errands, notices);
        trail = new TrailModel(school.trail(), school.people(), errands, notices);
        office = new Office(school, () -> this.session, errands, notices, look);
        incident = new IncidentModel(writing(school, by), errands, notices);
        cabinet = Cabinet.of(school, () -> this.session, incident, errands, notices);
        Surroundings around = cabinet.around(calendar, days, contacts, hands(school));
        incidentView = new IncidentView(incident, Places::of, around, this::toLog);
        Doors doors = new Doors(me.name(), this::turnTheme, lock);
        frame = new FrameView(Screens.of(this), bars(), doors);
        incident.onLeave(() -> frame.show("log"));
        readNames(school);
        news = new News(school, days, errands, notices);
        news.tell(session);
        hearing =
                new Hearing(school.computers().others(), notices, incident::catchUp, this::refresh);
    }

    private void readNames(School school) {
        if (reads) {
            errands.run(
                    () -> tokens.read(school.pupils(), school.people()),
                    _ -> inbox.refresh(),
                    notices::say);
        }
    }

    private Hands hands(School school) {
        return new Hands(me, school.people()::all, office.erasing()::ask);
    }

    private List<Node> bars() {
        NoticeBar notice = new NoticeBar(notices);
        return reads ? List.of(new AlarmBar(inbox, this::toInbox), notice) : List.of(notice);
    }

    private static Writing writing(School school, String by) {
        SchoolCalendar days = school.year().calendar();
        return new Writing(
                school.log(), school.pupils(), school.people(), days, school.trail(), by);
    }

    /** The parts of the settings. */
    List<Section> sections() {
        return office.sections();
    }

    private static TermPress press(School school, String by) {
        return term -> {
            byte[] pdf = school.press().press(term);
            school.trail().reportMade(Reports.termly().name(), term.id(), by);
            return pdf;
        };
    }

    /** Whoever locked the window is back, and what could not be read meanwhile is read anew. */
    void comeBack(Session now) {
        session = now;
        cabinet.putAway();
        news.tell(now);
        refresh();
    }

    private void refresh() {
        if (reads) {
            inbox.refresh();
        }
        frame.comeBack();
    }

    private Planning planning(School school) {
        return new Planning(
                school.log(),
                school.concerns(),
                school.people(),
                school.pupils(),
                school.year().calendar(),
                days);
    }

    private List<Term> begun(SchoolCalendar calendar) {
        LocalDate now = days.today();
        return calendar.terms().stream().filter(term -> !term.first().isAfter(now)).toList();
    }

    private List<String> years() {
        LocalDate now = days.today();
        return Stream.of(0, 1, 2, 3).map(now::minusYears).map(SchoolCalendar::schoolYear).toList();
    }

    /** Stops listening, when somebody else has signed in. */
    void leave() {
        inbox.stop();
        hearing.stop();
    }

    Parent view() {
        return frame;
    }

    void open(IncidentRef ref) {
        incident.open(ref);
        frame.show(incidentView, "log");
    }

    void toInbox() {
        frame.show("inbox");
    }

    private void toLog() {
        notices.putAway();
        frame.show("log");
    }

    private void turnTheme() {
        look.wear(look.theme().get().other());
    }

    /** Whose workplace it is. */
    Staff me() {
        return me;
    }

    /** Whether they read what is in the log. */
    boolean reads() {
        return reads;
    }

    TodayModel today() {
        return today;
    }

    InboxModel inbox() {
        return inbox;
    }

    LogModel log() {
        return log;
    }

    PupilsModel pupils() {
        return pupils;
    }

    TrailModel trail() {
        return trail;
    }

    ReportsModel reports() {
        return reports;
    }

    Tokens tokens() {
        return tokens;
    }

    Days days() {
        return days;
    }

    ObservableIntegerValue waiting() {
        return Bindings.size(inbox.waiting());
    }
}
