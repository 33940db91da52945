package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.store.ALog.KHAN;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.custody.Given;
import org.lidsdown.domain.custody.Keeping;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.files.Checked.Why;
import org.lidsdown.domain.files.FileCheck;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.Recipient;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.domain.trail.TrailFilter;
import org.lidsdown.domain.trail.TrailLine;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

class CustodyTest {
    private static final String MARKER = "Wolpertinger";
    private static final String LEAD = "h.price";
    private static final String PASSWORD = "seven quiet herons";

    private static final Watch NOBODY = new Watching(2);

    private record Watching(double until) implements Watch {
        @Override
        public void done(double share) {
            assertThat(share).isBetween(0.0, 1.0);
        }

        @Override
        public boolean isCalledOff() {
            return until < 1;
        }
    }

    @TempDir Path folder;
    private Path evidence;

    @BeforeEach
    void names() {
        evidence = folder.resolve("log/evidence");
    }

    private Path chat(String words) throws IOException {
        return Files.writeString(folder.resolve("chat " + MARKER + ".txt"), words);
    }

    private static Incident kept(Store store, Incident incident, Path file) {
        Keeping keeping =
                store.custody().keep(incident, new Given(file, "what was said"), KHAN, NOBODY);
        return ((Keeping.Kept) keeping).incident();
    }

    private static KeptFile fileOf(Incident incident) {
        return ((Act.FileKept) incident.entries().getLast().act()).file();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> inside = Files.list(evidence)) {
            return inside.toList();
        }
    }

    private Session lead(Store store) {
        Staff lead = new Staff(LEAD, "Helen Price", Role.DSL);
        Session sheet = ((Recovery.Opened) store.keyHolders().recover(ALog.code())).session();
        store.keyHolders().enrol(lead, PASSWORD.toCharArray(), sheet);
        return ALog.signedIn(store, LEAD, PASSWORD);
    }

    private static Act.TakenOut takenOut(String what) {
        return new Act.TakenOut(Act.How.EXPORTED, what, Recipient.POLICE, "They asked for it");
    }

    @Test
    void aFileIsKeptSealedUnderNothingOfItsName() throws IOException {
        byte[] words = (MARKER + " said something. ").repeat(150_000).getBytes(UTF_8);
        Path given = Files.write(chat(""), words);
        try (Store store = ALog.in(folder)) {
            Incident incident = kept(store, opened(store, "A chat"), given);

            KeptFile file = fileOf(incident);
            assertThat(files()).containsExactly(evidence.resolve(file.id().toString()));
            assertThat(file.bytes()).isEqualTo(words.length);
            assertThat(Files.readString(evidence.resolve(file.id().toString()), ISO))
                    .doesNotContain(MARKER);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(files().getFirst())))
                    .isEqualTo("rw-------");
            assertThat(store.custody().look(incident, file, KHAN)).isEqualTo(words);
            assertThat(
                            store.incidents()
                                    .find(incident.ref())
                                    .orElseThrow()
                                    .entries()
                                    .getLast()
                                    .act())
                    .isEqualTo(new Act.FileKept(file, "chat " + MARKER + ".txt", "what was said"));
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
        assertThat(ALog.asked(folder, "SELECT subject || choice FROM entry"))
                .noneMatch(facts -> facts.contains(MARKER));
        assertThat(given).exists();
    }

    private static final java.nio.charset.Charset ISO =
            java.nio.charset.StandardCharsets.ISO_8859_1;

    @Test
    void toLookAtAFileIsAnEntryBeforeAnythingIsSeen() throws IOException {
        try (Store store = ALog.in(folder)) {
            Incident incident = kept(store, opened(store, "A chat"), chat("hello"));
            Files.delete(files().getFirst());

            assertThatThrownBy(() -> store.custody().look(incident, fileOf(incident), KHAN))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("not in the safety log’s folder any more")
                    .hasMessageContaining("backup");
            TrailFilter looking = new TrailFilter(Topic.LOOKING, java.util.Optional.empty());
            assertThat(store.trail().lines(looking, Long.MAX_VALUE, 5))
                    .extracting(TrailLine::kind)
                    .contains("FILE_LOOKED_AT");
        }
    }

    @Test
    void whatIsNoFileToKeepLeavesNothingBehind() throws IOException {
        Path none = folder.resolve("gone.png");
        Path picture = Files.writeString(folder.resolve("a.png"), "<html>");
        Path large = folder.resolve("large.txt");
        Files.write(large, new byte[FileCheck.LARGEST + 1]);
        try (Store store = ALog.in(folder)) {
            Incident incident = opened(store, "A chat");

            assertThat(keep(store, incident, none)).isEqualTo(new Keeping.Unfit(Why.UNREADABLE));
            assertThat(keep(store, incident, folder)).isEqualTo(new Keeping.Unfit(Why.UNREADABLE));
            assertThat(keep(store, incident, picture)).isEqualTo(new Keeping.Unfit(Why.NO_PICTURE));
            assertThat(keep(store, incident, large)).isEqualTo(new Keeping.Unfit(Why.TOO_LARGE));
            assertThat(store.incidents().find(incident.ref()).orElseThrow().size()).isEqualTo(1);
            assertThat(evidence).doesNotExist();
        }
    }

    private static Keeping keep(Store store, Incident incident, Path file) {
        return store.custody().keep(incident, new Given(file, ""), KHAN, NOBODY);
    }

    @Test
    void whoeverCallsItOffHasKeptNothing() throws IOException {
        Path large = Files.write(folder.resolve("a.txt"), "a".repeat(5 << 20).getBytes(UTF_8));
        try (Store store = ALog.in(folder)) {
            Incident incident = opened(store, "A chat");
            for (double until : new double[] {0, 0.3, 0.6, 0.9}) {
                double[] now = new double[1];
                Watch watch =
                        new Watch() {
                            @Override
                            public void done(double share) {
                                now[0] = share;
                            }

                            @Override
                            public boolean isCalledOff() {
                                return now[0] >= until;
                            }
                        };
                assertThat(store.custody().keep(incident, new Given(large, ""), KHAN, watch))
                        .isEqualTo(new Keeping.CalledOff());
            }
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aClosedIncidentTakesNoFileAndKeepsNone() throws IOException {
        Path chat = chat("hello");
        try (Store store = ALog.in(folder)) {
            Incident incident = opened(store, "A chat");
            Given tooMuch = new Given(chat, "a".repeat(4_001));

            assertThat(store.custody().keep(incident, tooMuch, KHAN, NOBODY))
                    .isEqualTo(new Keeping.Refused(new Refusal.WordsNotKept()));
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsOneSentence() throws IOException {
        Path chat = chat("hello");
        try (Store store = ALog.in(folder)) {
            Incident incident = opened(store, "A chat");
            Files.writeString(evidence, "in the way");

            assertThatThrownBy(() -> keep(store, incident, chat))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("could not be kept")
                    .hasMessageContaining("Nothing of it was kept");
        }
    }

    @Test
    void somebodyElsesEntryDoesNotCostAFile() throws IOException {
        try (Store store = ALog.in(folder)) {
            Incident seen = opened(store, "A chat");
            written(store, seen, note("meanwhile"));

            assertThat(kept(store, seen, chat("hello")).size()).isEqualTo(3);
        }
    }

    @Test
    void aCheckOfTheLogNamesTheFirstFileThatIsMissingOrChanged() throws IOException {
        Store store = ALog.in(folder);
        try (store) {
            Incident one = kept(store, opened(store, "A chat"), chat("hello"));
            long first = store.log().head().entry();
            Incident two = kept(store, one, chat("hello again"));
            long second = store.log().head().entry();
            Path file = evidence.resolve(fileOf(two).id().toString());
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);

            assertThat(store.log().verify())
                    .isEqualTo(new Verdict.Broken(second, Verdict.Fault.FILE_CHANGED));
            assertThatThrownBy(() -> store.custody().look(two, fileOf(two), KHAN))
                    .hasMessageContaining("changed on the disk");
            Files.delete(evidence.resolve(fileOf(one).id().toString()));
            assertThat(store.log().verify())
                    .isEqualTo(new Verdict.Broken(first, Verdict.Fault.FILE_MISSING));
            assertThat(store.log().doubt()).isEmpty();
        }
    }

    @Test
    void filesWithoutAnEntryGoAfterADay() throws IOException {
        Store store = ALog.in(folder);
        try (store) {
            kept(store, opened(store, "A chat"), chat("hello"));
        }
        Path kept = files().getFirst();
        Path stray = Files.writeString(evidence.resolve("half.half"), "x");
        Path fresh = Files.writeString(evidence.resolve("fresh"), "x");
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
        Files.setLastModifiedTime(stray, old);
        Files.setLastModifiedTime(kept, old);
        try (Store again = ALog.again(folder)) {
            kept(again, opened(again, "Another"), chat("hello"));
        }
        assertThat(stray).doesNotExist();
        assertThat(fresh).exists();
        assertThat(kept).exists();
    }

    @Test
    void onlyTheLeadAndTheHeadTakeAnythingOut() throws IOException {
        Path to = folder.resolve("copy.txt");
        try (Store store = ALog.in(folder)) {
            Incident incident = kept(store, opened(store, "A chat"), chat("hello"));
            KeptFile file = fileOf(incident);
            Act.TakenOut out = takenOut(file.id().toString());

            assertThat(store.custody().copy(incident, file, out, to, KHAN))
                    .isEqualTo(new Appending.Refused(new Refusal.MayNotExport()));
            assertThat(store.incidents().append(incident, takenOut(Act.TakenOut.RECORD), KHAN))
                    .isEqualTo(new Appending.Refused(new Refusal.MayNotExport()));
            assertThat(to).doesNotExist();

            lead(store);
            assertThat(store.custody().copy(incident, file, out, to, LEAD))
                    .isInstanceOf(Appending.Appended.class);
            assertThat(to).hasContent("hello");
            assertThat(
                            store.incidents()
                                    .find(incident.ref())
                                    .orElseThrow()
                                    .entries()
                                    .getLast()
                                    .act())
                    .isEqualTo(out);
        }
    }

    @Test
    void whereNoCopyCanBeWrittenNothingIsSaidToHaveLeft() throws IOException {
        try (Store store = ALog.in(folder)) {
            Incident incident = kept(store, opened(store, "A chat"), chat("hello"));
            lead(store);
            KeptFile file = fileOf(incident);
            Path nowhere = folder.resolve("no folder/copy.txt");

            assertThatThrownBy(() ->
                            store.custody()
                                    .copy(
                                            incident,
                                            file,
                                            takenOut(file.id().toString()),
                                            nowhere,
                                            LEAD))
                    .hasMessageContaining("nothing left the safety log");
            assertThat(store.incidents().find(incident.ref()).orElseThrow().size()).isEqualTo(2);
        }
    }

    @Test
    void theLeadHearsOfImageryAndNothingIsTakenIn() {
        try (Store store = ALog.in(folder)) {
            Incident incident = written(store, opened(store, "A chat"), new Act.ImageryTold());
            Session lead = lead(store);

            assertThat(store.keyHolders().happenings(Instant.EPOCH, lead))
                    .extracting(Happening::kind, Happening::who)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(
                                    Happening.Kind.IMAGERY_TOLD, incident.ref().text()));
            assertThat(evidence).doesNotExist();
        }
    }

    @Test
    void afterAChangeOfKeysOldAndNewFilesOpen() throws IOException {
        try (Store store = ALog.in(folder)) {
            Incident one = kept(store, opened(store, "A chat"), chat("before"));
            Session lead = lead(store);
            store.keyHolders().rotate(org.lidsdown.domain.people.KeyGroup.SAFEGUARDING, lead);
            ALog.signedIn(store);
            Incident two = kept(store, one, chat("after"));
            ALog.signedIn(store, LEAD, PASSWORD);

            assertThat(fileOf(two).generation()).isEqualTo(2);
            assertThat(store.custody().look(two, fileOf(one), LEAD)).asString().isEqualTo("before");
            assertThat(store.custody().look(two, fileOf(two), LEAD)).asString().isEqualTo("after");
        }
    }

    private Backup backedUp(Store store) {
        try (Backups backups = store.copies().backups(folder.resolve("b"), Recipients.NOBODY)) {
            Backup made = backups.make(false);
            assertThat(backups.trouble()).isEmpty();
            return made;
        }
    }

    @Test
    void aBackupHoldsTheFilesOnceAndBringsThemBack() throws IOException {
        Backup latest;
        Incident incident;
        Random random = new Random(3);
        try (Store store = ALog.in(folder)) {
            incident = opened(store, "A chat");
            for (int i = 0; i < 3; i++) {
                incident = kept(store, incident, chat("hello " + random.nextInt()));
                latest = backedUp(store);
            }
            Backup first =
                    store.copies()
                            .backups(folder.resolve("b"), Recipients.NOBODY)
                            .kept()
                            .getFirst();
            latest =
                    store.copies().backups(folder.resolve("b"), Recipients.NOBODY).kept().getLast();
            String name =
                    "evidence/" + ((Act.FileKept) incident.entries().get(1).act()).file().id();
            assertThat(Files.isSameFile(first.path().resolve(name), latest.path().resolve(name)))
                    .isTrue();
            assertThat(
                            Files.isSameFile(
                                    first.path().resolve(name),
                                    folder.resolve("log").resolve(name)))
                    .isFalse();
        }
        Unlocking key = new Unlocking.WithKeyFile(folder.resolve("log/machine-key"));
        Copies.restore(latest.path(), key, folder.resolve("r/log"), Clock.systemUTC());
        try (Store store = ALog.again(folder.resolve("r"))) {
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
            assertThat(store.custody().look(incident, fileOf(incident), KHAN))
                    .asString(UTF_8)
                    .startsWith("hello ");
        }
    }

    @Test
    void aFileThatTheLogLostComesFromAnEarlierBackup() throws IOException {
        try (Store store = ALog.in(folder)) {
            Incident incident = kept(store, opened(store, "A chat"), chat("hello"));
            backedUp(store);
            String name = fileOf(incident).id().toString();
            Files.writeString(evidence.resolve(name), "damaged");

            Backup next = backedUp(store);
            assertThat(next.path().resolve("evidence").resolve(name)).exists();
            Files.copy(
                    next.path().resolve("evidence").resolve(name),
                    evidence.resolve(name),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    @Test
    void aFileThatIsNowhereIsSaidAndStopsNoBackup() throws IOException {
        try (Store store = ALog.in(folder)) {
            Incident incident = kept(store, opened(store, "A chat"), chat("hello"));
            Files.delete(evidence.resolve(fileOf(incident).id().toString()));
            long entry = store.log().head().entry();
            try (Backups backups = store.copies().backups(folder.resolve("b"), Recipients.NOBODY)) {
                backups.make(false);

                assertThat(backups.trouble().orElseThrow())
                        .contains("entry " + entry + " is missing or damaged");
                assertThat(backups.kept()).hasSize(1);
            }
            assertThat(store.log().doubt()).isEmpty();
        }
    }

    @Test
    void anExportCarriesTheFilesSealed() throws IOException {
        Path zip = folder.resolve("log.zip");
        Incident incident;
        try (Store store = ALog.in(folder)) {
            incident = kept(store, opened(store, "A chat"), chat(MARKER));
            store.copies().export(zip, KHAN);
        }
        assertThat(Files.readString(zip, ISO)).doesNotContain(MARKER);
        Copies.bringIn(zip, folder.resolve("i/log"), Clock.systemUTC());
        try (Store store = ALog.again(folder.resolve("i"))) {
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
            assertThat(store.custody().look(incident, fileOf(incident), KHAN))
                    .asString(UTF_8)
                    .isEqualTo(MARKER);
        }
    }
}
