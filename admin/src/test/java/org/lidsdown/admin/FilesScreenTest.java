package org.lidsdown.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.demo.Camera;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.evidence.Choosing;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.takeout.Printing;
import org.lidsdown.admin.takeout.WaysOut;
import org.lidsdown.domain.custody.Given;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Recipient;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.store.Store;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files and records on a real log, by clicks. */
@ExtendWith(ApplicationExtension.class)
class FilesScreenTest {
    private static final String PASSWORD = "seven quiet herons";
    private static final Staff LEAD = new Staff("h.price", "Helen Price", Role.DSL);
    private static final Staff COORDINATOR =
            new Staff("s.khan", "Samina Khan", Role.ONLINE_SAFETY_COORDINATOR);
    private static final Watch NOBODY =
            new Watch() {
                @Override
                public void done(double share) {}

                @Override
                public boolean isCalledOff() {
                    return false;
                }
            };

    @TempDir static Path folder;

    private final Clock clock = Clock.systemUTC();
    private Path chosen = Path.of("none");
    private Path place = Path.of("none");
    private byte[] printed = {};
    private Store store;
    private IncidentRef ref;
    private Person person;
    private FxRobot robot;
    private Front front;

    @Start
    void open(Stage stage) {
        store = Store.create(folder.resolve("log-" + System.nanoTime()), clock, "a test");
        Founding.Founded founded =
                (Founding.Founded)
                        store.keyHolders().setUp("Larkrise", LEAD, PASSWORD.toCharArray());
        store.keyHolders().enrol(COORDINATOR, PASSWORD.toCharArray(), founded.session());
        Outcome.Accepted opened =
                (Outcome.Accepted)
                        store.incidents().open("A video was sent round", List.of(), LEAD.id());
        ref = opened.incident().ref();
        School school =
                School.of(
                        store,
                        new org.lidsdown.domain.figures.School("Larkrise School", true),
                        Optional.empty(),
                        clock);
        front =
                new Front(
                        school.with(new WaysOut(new Chooser(), new Printer())),
                        new BackgroundErrands(),
                        Theme.LIGHT,
                        1280,
                        960);
        stage.setScene(front.scene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private final class Chooser implements Choosing {
        @Override
        public Optional<Path> file(Window over, String title) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> place(Window over, String title, String name) {
            return Optional.of(place);
        }
    }

    private final class Printer implements Printing {
        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public Optional<Printing.Printer> choose(Window over) {
            return Optional.of(pdf -> {
                printed = pdf.clone();
                return true;
            });
        }
    }

    @BeforeEach
    void meet(FxRobot given) {
        robot = given;
        person = new Person(given);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void signInAs(Staff staff) {
        person.types("#sign-in-name", staff.id());
        person.types("#sign-in-password", PASSWORD).clicks("#sign-in-go").sees("#rail");
    }

    private void openIncidentAs(Staff staff) {
        signInAs(staff);
        person.clicks("#to-log").types("#search", "video");
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#log-table").queryTableView();
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        person.sees("#poster").clicks("#part-keep");
    }

    private Incident incident() {
        return store.incidents().find(ref).orElseThrow();
    }

    private Act last() {
        return incident().entries().getLast().act();
    }

    private void picture(String name) {
        Path pictures = Path.of("target", "pictures", "files");
        try {
            Files.createDirectories(pictures);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        new Camera(front.scene(), pictures, 1).take(name);
    }

    private Path screenshot() throws IOException {
        BufferedImage image = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE4F1EF));
        pen.fillRect(0, 0, 900, 500);
        pen.setColor(new Color(0x14213D));
        pen.fillRoundRect(60, 60, 500, 120, 40, 40);
        pen.fillRoundRect(340, 240, 500, 120, 40, 40);
        pen.dispose();
        Path file = folder.resolve("Screenshot of the chat.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private void asks(String whom, Recipient recipient, String password) {
        robot.interact(() -> {
            ComboBox<Recipient> box = robot.lookup(whom).queryComboBox();
            box.setValue(recipient);
        });
        person.types("#take-out-because", "Asked for in writing on Monday");
        person.types("#take-out-password", password);
    }

    @Test
    void fileIsKeptAfterItWasSaidWhatItShowsAndIsLookedAtInTheWindow() throws IOException {
        chosen = screenshot();
        openIncidentAs(COORDINATOR);
        assertThat(person.canSee("#choose-file")).isFalse();
        assertThat(person.canSee("#take-out-record")).isFalse();
        person.clicks("#add-file").sees("#imagery-question");
        picture("imagery-question");
        person.clicks("#imagery-no").clicks("#choose-file");
        person.types("#file-about", "What was said in the chat");
        picture("file-chosen");

        person.clicks("#keep-file").sees("#look-at-1");

        assertThat(last())
                .isInstanceOfSatisfying(
                        Act.FileKept.class,
                        kept -> {
                            assertThat(kept.name()).isEqualTo("Screenshot of the chat.png");
                            assertThat(kept.about()).isEqualTo("What was said in the chat");
                        });
        assertThat(person.canSee("#copy-out-1")).isFalse();
        person.clicks("#look-at-1").sees("#file-picture");
        picture("file-seen");
        person.clicks("#file-put-away");
        assertThat(person.canSee("#file-picture")).isFalse();
    }

    @Test
    void whoeverIsNotSureIsToldWhatToDoAndCanAddNothing() {
        openIncidentAs(COORDINATOR);
        person.clicks("#add-file");

        person.clicks("#imagery-yes").reads("#stopped-title", "nobody looks at it");

        assertThat(last()).isEqualTo(new Act.ImageryTold());
        assertThat(person.canSee("#choose-file")).isFalse();
        assertThat(person.canSee("#add-file")).isFalse();
        person.reads("#never-look", "Never view, copy, print, share or store");
        picture("stopped");
        person.clicks("#stopped-read").sees("#add-file");
    }

    @Test
    void leadHearsOfItAtTheNextUnlocking() {
        signInAs(LEAD);
        person.clicks("#lock").sees("#sign-in-name");
        store.incidents().append(incident(), new Act.ImageryTold(), COORDINATOR.id());

        signInAs(LEAD);

        person.reads("#notice", "somebody said that a file may show nudity");
        picture("lead-hears");
    }

    @Test
    void whatIsNoPictureIsOneSentence() throws IOException {
        chosen = Files.writeString(folder.resolve("photo.png"), "<html>");
        openIncidentAs(COORDINATOR);
        person.clicks("#add-file").clicks("#imagery-no").clicks("#choose-file");

        person.clicks("#keep-file").reads("#notice", "not a picture, though its name says so");

        assertThat(incident().size()).isEqualTo(1);
        picture("no-picture");
    }

    @Test
    void recordIsSavedOnlyAfterThePasswordAndItsEntry() throws IOException {
        place = folder.resolve("record.pdf");
        chosen = screenshot();
        walkALittle();
        openIncidentAs(LEAD);
        person.clicks("#take-out-record").sees("#take-out");
        asks("#take-out-for", Recipient.POLICE, "not the password");
        person.clicks("#take-out-save").reads("#take-out-sentence", "not your present password");
        assertThat(place).doesNotExist();
        picture("take-out");
        person.clicks("#lock");
        signInAs(LEAD);
        assertThat(person.canSee("#take-out")).isFalse();
        person.clicks("#take-out-record");
        asks("#take-out-for", Recipient.POLICE, "whatever");

        person.types("#take-out-password", PASSWORD).clicks("#take-out-save");
        person.reads("#notice", "The log says so");

        assertThat(last())
                .isEqualTo(
                        new Act.TakenOut(
                                Act.How.EXPORTED,
                                Act.TakenOut.RECORD,
                                Recipient.POLICE,
                                "Asked for in writing on Monday"));
        Path pictures = Path.of("target", "pictures", "files");
        Files.copy(place, pictures.resolve("record.pdf"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(text(Files.readAllBytes(place)))
                .contains("For the police", "Asked for in writing on Monday", "SHA-256")
                .contains("A video was sent round", "Zoë Example", "[crying face]")
                .contains(store.log().head().inGroups());
    }

    private void walkALittle() {
        store.keyHolders().signIn(LEAD.id(), PASSWORD.toCharArray());
        PupilId pupil = store.pupils().add("Zoë Example", "Years 7 to 9", LEAD.id()).id();
        Incident now = incident();
        for (Act act :
                List.of(
                        new Act.WentOn("tell", Optional.empty(), ""),
                        new Act.NoteWritten("Zoë said: I am so sad \uD83D\uDE22 <b>really</b>"),
                        new Act.PupilAdded(pupil, "Years 7 to 9"),
                        new Act.EvidenceKept("A phone. Where: In the safe. Held by: Ruth Hale."))) {
            now =
                    store.incidents().append(now, act, LEAD.id())
                                    instanceof Appending.Appended(Incident longer)
                            ? longer
                            : now;
        }
        store.custody().keep(now, new Given(chosen, "The chat"), LEAD.id(), NOBODY);
    }

    @Test
    void recordGoesToThePrinterAndTheLogSaysSo() throws IOException {
        openIncidentAs(LEAD);
        person.clicks("#take-out-record");
        asks("#take-out-for", Recipient.OWN_FILE, PASSWORD);

        person.clicks("#take-out-print").reads("#notice", "Sent to the printer");

        assertThat(text(printed)).contains("For the school’s own file");
        assertThat(last())
                .isInstanceOfSatisfying(
                        Act.TakenOut.class,
                        out -> assertThat(out.how()).isEqualTo(Act.How.PRINTED));
    }

    @Test
    void copyOfAFileLeavesWithItsReason() throws IOException {
        chosen = screenshot();
        place = folder.resolve("copy.png");
        walkALittle();
        openIncidentAs(LEAD);
        person.clicks("#copy-out-1").sees("#take-out");
        asks("#take-out-for", Recipient.LADO, PASSWORD);

        person.clicks("#take-out-save").reads("#notice", "Saved as");

        assertThat(place).hasSameBinaryContentAs(chosen);
        assertThat(last()).isInstanceOf(Act.TakenOut.class);
        person.clicks("#copy-out-1").sees("#take-out");
        asks("#take-out-for", Recipient.POLICE, PASSWORD);
        person.clicks("#take-out-print").reads("#notice", "Sent to the printer");
        Files.write(Path.of("target", "pictures", "files", "custody.pdf"), printed);
        assertThat(text(printed))
                .contains("Custody sheet, incident", "Screenshot of the chat.png", "SHA-256")
                .contains("saved a copy of a kept file for the LADO", "Signatures");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
