package org.lidsdown.admin;

import java.util.List;
import org.lidsdown.admin.backups.BackupsModel;
import org.lidsdown.admin.backups.BackupsView;
import org.lidsdown.admin.consoles.ConsolesModel;
import org.lidsdown.admin.consoles.ConsolesView;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.kiosks.KiosksModel;
import org.lidsdown.admin.kiosks.KiosksView;
import org.lidsdown.admin.look.Look;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.settings.LookView;
import org.lidsdown.admin.settings.Section;
import org.lidsdown.admin.staff.StaffModel;
import org.lidsdown.admin.staff.StaffView;
import org.lidsdown.domain.signin.Session;

/** The settings of one workplace, wired by hand: to add a section, write a line here. */
final class Office {
    private final Look look;
    private final Days days;
    private final StaffModel staff;
    private final KiosksModel kiosks;
    private final ConsolesModel consoles;
    private final BackupsModel backups;

    Office(School school, Session session, Errands errands, Notices notices, Look look) {
        this.look = look;
        this.days = new Days(school.clock());
        this.staff = new StaffModel(school.holders(), school.people(), session, errands, notices);
        this.backups = new BackupsModel(school.care(), errands, notices);
        this.kiosks =
                new KiosksModel(
                        school.kiosks().known(),
                        school.kiosks().keys(),
                        session.staff().id(),
                        errands,
                        notices);
        this.consoles =
                new ConsolesModel(
                        school.computers().known(),
                        school.computers().named(),
                        session.staff().id(),
                        errands,
                        notices);
    }

    List<Section> sections() {
        return List.of(
                new Section("look", () -> new LookView(look, Contacts.example(), days), () -> {}),
                new Section("staff", () -> new StaffView(staff), staff::refresh),
                new Section("kiosks", () -> new KiosksView(kiosks, days), kiosks::refresh),
                new Section("consoles", () -> new ConsolesView(consoles, days), consoles::refresh),
                new Section("log", () -> new BackupsView(backups, days), backups::refresh));
    }
}
