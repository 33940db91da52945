package org.lidsdown.admin.pictures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.poster.PosterView;
import org.lidsdown.admin.poster.Progress;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.DutySentences;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.drawing.Layout;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Outcome;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PosterPictureTest {
    @Test
    void thePosterIsDrawn() {
        var school = new MadeUpSchool();
        Incident incident =
                ((Outcome.Accepted) school.incidents.open("A video", List.of(), "s.khan"))
                        .incident();
        var ref = incident.ref();
        for (Act act :
                List.of(
                        new Act.WentOn("tell", Optional.empty(), ""),
                        new Act.Classified("kinds", Set.of("upset-or-bully")),
                        new Act.Classified("four-cs", Set.of("conduct")),
                        new Act.DutySettled("P04", Optional.empty(), Act.Settlement.DONE, ""),
                        new Act.DutySettled("P05", Optional.empty(), Act.Settlement.DONE, ""),
                        new Act.DutySettled("P11", Optional.empty(), Act.Settlement.DONE, ""),
                        new Act.WentOn("record", Optional.empty(), ""),
                        new Act.Answered("breach", "safeguarding", Optional.empty(), ""),
                        new Act.Answered("possibly-illegal", "no", Optional.empty(), ""),
                        new Act.Answered("staff-involved", "no", Optional.empty(), ""),
                        new Act.PupilAdded(school.alex, "Years 7 to 9"),
                        new Act.PupilAdded(school.billie, "Years 7 to 9"),
                        new Act.Answered("role", "victim", Optional.of(school.alex), ""),
                        new Act.DutySettled(
                                "P20", Optional.of(school.alex), Act.Settlement.DONE, ""))) {
            incident = school.incidents.write(ref, act, "s.khan");
        }
        Incident last = incident;
        for (Theme theme : Theme.values()) {
            Picture.inWindow(() -> {
                var view =
                        new PosterView(
                                last.chart(), Layout.of(last.chart()).orElseThrow(), (a, b) -> {});
                view.show(
                        Progress.of(last, Optional.empty(), school.calendar),
                        Names.of(school.people, school.pupils),
                        new DutySentences(new Days(school.clock)),
                        Optional.empty());
                var scene = Picture.scene(view, theme, 900, 760);
                Picture.keep(scene, "poster-" + theme);
                return null;
            });
        }
    }
}
