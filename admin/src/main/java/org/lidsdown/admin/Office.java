package org.lidsdown.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lidsdown.admin.backups.BackupsModel;
import org.lidsdown.admin.backups.BackupsView;
import org.lidsdown.admin.consoles.ConsolesModel;
import org.lidsdown.admin.consoles.ConsolesView;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.erasing.ErasingModel;
import org.lidsdown.admin.erasing.ErasingView;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.kiosks.Faces;
import org.lidsdown.admin.kiosks.KiosksModel;
import org.lidsdown.admin.kiosks.KiosksView;
import org.lidsdown.admin.look.Look;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.settings.LookView;
import org.lidsdown.admin.settings.Section;
import org.lidsdown.admin.staff.StaffModel;
import org.lidsdown.admin.staff.StaffView;
import org.lidsdown.admin.voices.ComputerSounds;
import org.lidsdown.admin.voices.KioskPrompts;
import org.lidsdown.admin.voices.VoicesModel;
import org.lidsdown.admin.voices.VoicesView;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;
import org.lidsdown.domain.signin.Session;

/** The settings of one workplace, wired by hand: to add a section, write a line here. */
final class Office {
    private final Look look;
    private final Days days;
    private final StaffModel staff;
    private final KiosksModel kiosks;
    private final ConsolesModel consoles;
    private final VoicesModel voices;
    private final BackupsModel backups;
    private final ErasingModel erasing;
    private final Staff me;

    Office(School school, Supplier<Session> session, Errands errands, Notices notices, Look look) {
        this.look = look;
        this.me = session.get().staff();
        this.days = new Days(school.clock());
        this.staff = new StaffModel(school.holders(), school.people(), session, errands, notices);
        this.backups = new BackupsModel(school.care(), errands, notices);
        this.erasing =
                new ErasingModel(
                        new ErasingModel.Log(
                                school.erasing().erasures(),
                                school.erasing().retentions(),
                                school.holders(),
                                school.people(),
                                school.erasing().paper()),
                        session,
                        school.year().chart(),
                        days,
                        errands,
                        notices);
        this.kiosks = kiosks(school, errands, notices);
        this.voices = new VoicesModel(new KioskPrompts(), new ComputerSounds(), errands);
        this.consoles =
                new ConsolesModel(
                        school.computers().known(),
                        school.computers().named(),
                        me.id(),
                        errands,
                        notices);
    }

    private KiosksModel kiosks(School school, Errands errands, Notices notices) {
        return new KiosksModel(
                school.kiosks().known(),
                school.kiosks().keys(),
                new Faces(school.pupils(), school.people()),
                me.id(),
                errands,
                notices);
    }

    /** Asks that incidents be erased. */
    ErasingModel erasing() {
        return erasing;
    }

    /** The sections for whoever works here: what they may not do, they are not shown. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section("look", () -> new LookView(look, Contacts.example(), days), () -> {}));
        sections.add(new Section("staff", () -> new StaffView(staff), staff::refresh));
        if (may(Right.KIOSKS)) {
            sections.add(
                    new Section("kiosks", () -> new KiosksView(kiosks, days), kiosks::refresh));
            sections.add(new Section("voices", () -> new VoicesView(voices), () -> {}));
            sections.add(
                    new Section(
                            "consoles", () -> new ConsolesView(consoles, days), consoles::refresh));
        }
        if (may(Right.BACKUPS)) {
            sections.add(
                    new Section("log", () -> new BackupsView(backups, days), backups::refresh));
        }
        if (may(Right.ASK_TO_ERASE)) {
            sections.add(
                    new Section("erasing", () -> new ErasingView(erasing, days), erasing::refresh));
        }
        return sections;
    }

    private boolean may(Right right) {
        return Rights.has(me.role(), right);
    }
}
