package org.lidsdown.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.lidsdown.admin.demo.Camera;
import org.lidsdown.admin.demo.Day;
import org.lidsdown.admin.demo.DemoClock;
import org.lidsdown.admin.demo.Hands;
import org.lidsdown.admin.demo.KioskBeside;
import org.lidsdown.admin.demo.MadeUpEvidence;
import org.lidsdown.admin.demo.MadeUpSchool;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.evidence.Choosing;
import org.lidsdown.admin.layout.Places;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.papers.TermPaper;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.admin.takeout.PaperPrinting;
import org.lidsdown.admin.takeout.Wanted;
import org.lidsdown.admin.takeout.WaysOut;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.Recipient;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.reports.shelf.Reports;
import org.lidsdown.store.Store;

/** The windows of the demo: the console in this program, the kiosk in its own. */
final class DemoWindows {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final String LEAD = "r.lee";
    private static final int KIOSKS_PICTURES = 9;
    private static final long LONGEST_TELLING = 120;

    private final Store store;
    private final DemoClock clock;
    private final KioskBeside kiosk;
    private final BackgroundErrands errands = new BackgroundErrands();

    DemoWindows(Store store, DemoClock clock, KioskBeside kiosk) {
        this.store = store;
        this.clock = clock;
        this.kiosk = kiosk;
    }

    /** Opens both and comes back when the console is closed; the kiosk goes with it. */
    void sideBySide() throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {});
        Rectangle2D screen = Hands.onScreen(() -> Screen.getPrimary().getVisualBounds());
        double split = Math.round(screen.getWidth() * 0.42);
        Process beside =
                kiosk.start(
                        false,
                        List.of(
                                "--window",
                                "%.0fx%.0f+%.0f+%.0f"
                                        .formatted(
                                                split,
                                                screen.getHeight(),
                                                screen.getMinX(),
                                                screen.getMinY())));
        Stage stage =
                Hands.onScreen(
                        () -> show(screen.getWidth() - split, screen.getHeight(), split, screen));
        Hands.onScreen(() -> {
            stage.setOnHidden(_ -> closed.countDown());
            return true;
        });
        closed.await();
        beside.destroy();
        Platform.exit();
    }

    private Stage show(double width, double height, double split, Rectangle2D screen) {
        Stage stage = console(width, height);
        stage.setX(screen.getMinX() + split);
        stage.setY(screen.getMinY());
        stage.show();
        return stage;
    }

    private Stage console(double width, double height) {
        return console(school(), width, height);
    }

    private School school() {
        return School.of(store, MadeUpSchool.school(), Optional.empty(), clock);
    }

    private Stage console(School school, double width, double height) {
        Front front =
                new Front(school, errands, Theme.LIGHT, width, height).hinting(MadeUpSchool.hint());
        Stage stage = new Stage();
        stage.setTitle("Lids Down");
        stage.setScene(front.scene());
        return stage;
    }

    /**
     * Plays the whole story: a pupil tells, the coordinator takes it along the chart to its end.
     */
    void playStory(Path pictures) throws IOException, InterruptedException {
        Platform.startup(() -> {});
        Choosing chosen = MadeUpEvidence.chosen(MadeUpEvidence.drawn(pictures));
        School school = school().with(new WaysOut(chosen, new PaperPrinting()));
        Scene scene =
                Hands.onScreen(() -> {
                    Stage stage = console(school, WIDTH, HEIGHT);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    return stage.getScene();
                });
        tell(pictures);
        Day day = new Day(scene, new Camera(scene, pictures, KIOSKS_PICTURES + 1));
        day.begin();
        Pupil first = store.pupils().all().getFirst();
        day.takeAlong(first.name());
        day.lookAround();
        print(pictures);
        printRecord(school, pictures);
        Platform.exit();
    }

    private void print(Path folder) {
        Chart chart = ChartReader.torView();
        SchoolCalendar calendar = store.calendar();
        TermPaper paper = new TermPaper(MadeUpSchool.school(), chart, Places.of(chart), calendar);
        Term term = calendar.termOf(LocalDate.now(clock)).orElseThrow();
        NewFile.write(
                folder.resolve("termly-report-%s.pdf".formatted(term.id())),
                paper.pdf(term, store.tallies()));
        store.trail().reportMade(Reports.termly().name(), term.id(), "s.khan");
    }

    /** The safeguarding lead takes the record of the latest incident out for the school's file. */
    private void printRecord(School school, Path folder) {
        IncidentRef ref = store.incidents().lines(LogFilter.ALL, 0, 1).getFirst().ref();
        Act.TakenOut out =
                new Act.TakenOut(
                        Act.How.EXPORTED,
                        Act.TakenOut.RECORD,
                        Recipient.OWN_FILE,
                        "For the pupil's file, as each term.");
        Incident seen = store.incidents().find(ref).orElseThrow();
        if (store.incidents().append(seen, out, LEAD) instanceof Appending.Appended(Incident now)) {
            Wanted wanted =
                    new Wanted(now, Names.of(store.people(), store.pupils()), Optional.empty());
            NewFile.write(
                    folder.resolve("record-of-an-incident.pdf"),
                    school.files().record().press(wanted, out));
        }
    }

    private void tell(Path pictures) throws IOException, InterruptedException {
        Process telling =
                kiosk.start(
                        true,
                        List.of(
                                "--window",
                                "1280x800+0+0",
                                "--story",
                                pictures.toAbsolutePath().toString(),
                                "--prefix",
                                ""));
        if (!telling.waitFor(LONGEST_TELLING, TimeUnit.SECONDS) || telling.exitValue() != 0) {
            telling.destroy();
            throw new IllegalStateException("The kiosk did not come to the end of its story.");
        }
    }
}
