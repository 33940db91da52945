package org.lidsdown.admin;

import java.util.List;
import java.util.Optional;
import org.lidsdown.admin.backups.LogCare;
import org.lidsdown.admin.school.InMemoryPeople;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.proof.Proof;
import org.lidsdown.store.proof.Verdict;

/** A made-up school as the console sees it. */
final class Schools {
    private static final ChainHead HEAD =
            new ChainHead(7_291, "3338de2b0680b1f361ac".repeat(3) + "0000");

    private Schools() {}

    private static List<Proof.Anchored> held(List<ChainHead> anchors) {
        return anchors.stream()
                .map(anchor -> new Proof.Anchored(anchor, Proof.Standing.HELD))
                .toList();
    }

    static School of(MadeUpSchool made) {
        return of(made, made.people);
    }

    /** The same before anybody made its keys. */
    static School withoutKeys(MadeUpSchool made) {
        return of(made, new InMemoryPeople());
    }

    private static School of(MadeUpSchool made, InMemoryPeople people) {
        return new School(
                "Larkrise School",
                made.incidents,
                made.concerns,
                made.pupils,
                people,
                made.trail,
                new School.SchoolKiosks(made.kiosks, Optional::empty),
                new LogCare(
                        () -> HEAD,
                        Optional::empty,
                        anchors -> new Proof(new Verdict.Well(HEAD), held(anchors)),
                        Optional.empty()),
                _ -> new byte[0],
                people,
                new School.SchoolYear(made.course.chart(), made.calendar),
                _ -> new byte[0],
                made.clock);
    }
}
