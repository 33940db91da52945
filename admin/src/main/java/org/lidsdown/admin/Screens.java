package org.lidsdown.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.frame.Screen;
import org.lidsdown.admin.inbox.InboxView;
import org.lidsdown.admin.log.LogView;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.people.PupilsView;
import org.lidsdown.admin.reports.ReportsView;
import org.lidsdown.admin.settings.SettingsView;
import org.lidsdown.admin.today.TodayView;
import org.lidsdown.admin.trail.TrailView;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;

/** Every screen of the console, in the order of the rail: to add one, write a line here. */
final class Screens {
    private static final Words WORDS = Words.of(Screens.class);

    private Screens() {}

    static List<Screen> all(Workplace at) {
        return List.of(
                today(at), inbox(at), log(at), people(at), reports(at), trail(at), settings(at));
    }

    /** The screens for whoever works here: no words for whoever holds no key to them. */
    static List<Screen> of(Workplace at) {
        if (at.reads()) {
            return all(at);
        }
        List<Screen> screens = new ArrayList<>();
        if (Rights.has(at.me().role(), Right.OPEN)) {
            screens.add(log(at));
        }
        if (Rights.has(at.me().role(), Right.REPORTS)) {
            screens.add(reports(at));
        }
        screens.add(settings(at));
        return screens;
    }

    private static Screen today(Workplace at) {
        return screen(
                "today",
                Material2OutlinedMZ.TODAY,
                none(),
                () -> new TodayView(at.today(), at.days(), at::open, at::toInbox),
                at.today()::refresh);
    }

    private static Screen inbox(Workplace at) {
        return screen(
                "inbox",
                Material2OutlinedAL.INBOX,
                at.waiting(),
                () -> new InboxView(at.inbox(), at.days(), at.tokens(), at::open),
                at.inbox()::refresh);
    }

    private static Screen log(Workplace at) {
        return screen(
                "log",
                Material2OutlinedAL.LIST_ALT,
                none(),
                () -> new LogView(at.log(), at.days(), at::open),
                at.log()::refresh);
    }

    private static Screen people(Workplace at) {
        return screen(
                "people",
                Material2OutlinedMZ.PEOPLE,
                none(),
                () -> new PupilsView(at.pupils()),
                at.pupils()::refresh);
    }

    private static Screen reports(Workplace at) {
        return screen(
                "reports",
                Material2OutlinedAL.ASSESSMENT,
                none(),
                () -> new ReportsView(at.reports()),
                () -> {});
    }

    private static Screen trail(Workplace at) {
        return screen(
                "trail",
                Material2OutlinedAL.HISTORY,
                none(),
                () -> new TrailView(at.trail(), at.days()),
                at.trail()::refresh);
    }

    private static Screen settings(Workplace at) {
        return screen(
                "settings",
                Material2OutlinedMZ.SETTINGS,
                none(),
                () -> new SettingsView(at.sections()),
                () -> {});
    }

    private static Screen screen(
            String id,
            Ikon icon,
            ObservableIntegerValue badge,
            Supplier<Node> view,
            Runnable comeBack) {
        return new Screen(id, WORDS.say("screen." + id), icon, badge, view, comeBack);
    }

    private static ObservableIntegerValue none() {
        return new SimpleIntegerProperty();
    }
}
