package org.lidsdown.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lidsdown.admin.backups.LogCare;
import org.lidsdown.admin.evidence.Choosing;
import org.lidsdown.admin.school.InMemoryPeople;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.takeout.PaperPrinting;
import org.lidsdown.admin.takeout.WaysOut;
import org.lidsdown.domain.consoles.Others;
import org.lidsdown.domain.custody.Custody;
import org.lidsdown.domain.custody.Given;
import org.lidsdown.domain.custody.Keeping;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
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

    /** A school that keeps no files: the tests of files have a real log. */
    private static final class NoFiles implements Custody {
        @Override
        public Keeping keep(Incident seen, Given given, String by, Watch watch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] look(Incident seen, KeptFile file, String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Appending copy(Incident seen, KeptFile file, Act.TakenOut out, Path to, String by) {
            throw new UnsupportedOperationException();
        }
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
                new School.OtherComputers(
                        made.consoles,
                        Others.NOBODY,
                        new org.lidsdown.domain.figures.School("Larkrise School", true)),
                new LogCare(
                        () -> HEAD,
                        Optional::empty,
                        anchors -> new Proof(new Verdict.Well(HEAD), held(anchors)),
                        Optional.empty()),
                _ -> new byte[0],
                new School.SchoolErasing(made.erasures, made.erasures, _ -> new byte[0]),
                people,
                new School.SchoolYear(made.course.chart(), made.calendar),
                new School.SchoolFiles(
                        new NoFiles(),
                        (_, _) -> new byte[0],
                        new WaysOut(Choosing.byWindow(), new PaperPrinting())),
                _ -> new byte[0],
                made.clock);
    }
}
