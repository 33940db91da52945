package org.lidsdown.admin.pictures;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.incident.IncidentModel;
import org.lidsdown.admin.incident.IncidentView;
import org.lidsdown.admin.incident.Surroundings;
import org.lidsdown.admin.incident.Writing;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.drawing.Layout;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.IncidentRef;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class IncidentPictureTest {
    private final MadeUpSchool school = new MadeUpSchool();

    @Test
    void everyStage() {
        for (Theme theme : Theme.values()) {
            draw(
                    "record-" + theme,
                    theme,
                    Walked.opened(school, "A video of another pupil was passed round")
                            .does(new Act.WentOn("tell", Optional.empty(), ""))
                            .ref());
            draw(
                    "breach-" + theme,
                    theme,
                    Walked.opened(school, "A video of another pupil was passed round")
                            .toTheBreach()
                            .ref());
            draw(
                    "pupils-" + theme,
                    theme,
                    Walked.opened(school, "A video of another pupil was passed round")
                            .toThePupils()
                            .ref());
            draw(
                    "role-" + theme,
                    theme,
                    Walked.opened(school, "A video of another pupil was passed round")
                            .toThePupils(school.alex, school.billie)
                            .ref());
            draw(
                    "victim-" + theme,
                    theme,
                    Walked.opened(school, "A video of another pupil was passed round")
                            .toThePupils(school.alex, school.billie)
                            .does(new Act.Answered("role", "victim", Optional.of(school.alex), ""))
                            .settles("P20", Optional.of(school.alex))
                            .does(
                                    new Act.FactDecided(
                                            "at-risk", true, Optional.of(school.alex), ""))
                            .ref());
        }
    }

    private void draw(String name, Theme theme, IncidentRef ref) {
        Picture.inWindow(() -> {
            var model =
                    new IncidentModel(
                            new Writing(
                                    school.incidents,
                                    school.pupils,
                                    school.people,
                                    school.calendar,
                                    "s.khan"),
                            new AtOnce(),
                            new Notices());
            var view =
                    new IncidentView(
                            model,
                            chart -> Layout.of(chart).orElseThrow(),
                            new Surroundings(
                                    school.calendar, new Days(school.clock), Contacts.example()),
                            () -> {});
            model.open(ref);
            var scene = Picture.scene(view, theme, 1356, 900);
            Picture.keep(scene, "incident-" + name);
            return null;
        });
    }
}
