package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

/** Consoles on other computers, through the tunnel. */
@DerbyOnly("the tunnel, which leads to Derby within the host")
@Timeout(120)
class ConsolesElsewhereTest {
    @TempDir Path folder;
    private ATunnel tunnel;

    @BeforeEach
    void open() {
        tunnel = new ATunnel(folder);
    }

    @AfterEach
    void close() {
        tunnel.close();
    }

    private static void waitUntil(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatOneWritesTheOtherReadsAndTheLogIsWell() {
        Incident first = ALog.opened(tunnel.host(), "written at the host");
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            Incident seen = console.incidents().find(first.ref()).orElseThrow();
            assertThat(seen.entries()).hasSize(1);
            Incident longer = ALog.written(console, seen, ALog.note("written elsewhere"));
            ALog.opened(console, "opened elsewhere");

            assertThat(tunnel.host().incidents().find(first.ref()).orElseThrow().entries())
                    .isEqualTo(longer.entries());
            assertThat(tunnel.host().incidents().lines(LogFilter.ALL, 0, 10)).hasSize(2);
            assertThat(console.incidents().lines(LogFilter.ALL, 0, 10)).hasSize(2);
            assertThat(console.log().verify()).isInstanceOf(Verdict.Well.class);
        }
        assertThat(tunnel.host().log().verify()).isInstanceOf(Verdict.Well.class);
    }

    @Test
    void whoAnswersSecondIsToldWhoWasFirst() {
        Incident incident = ALog.opened(tunnel.host(), "told twice");
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            Incident seen = console.incidents().find(incident.ref()).orElseThrow();
            Incident first = ALog.written(tunnel.host(), incident, ALog.note("first"));
            assertThat(console.incidents().append(seen, ALog.note("second"), ALog.KHAN))
                    .isInstanceOfSatisfying(
                            Appending.SomebodyWroteFirst.class,
                            there -> assertThat(there.now().entries()).isEqualTo(first.entries()));
        }
    }

    @Test
    void whatArrivesAtTheHostIsToldElsewhereWithinAMoment() throws Exception {
        List<Arrived> arrived = new CopyOnWriteArrayList<>();
        List<Set<IncidentRef>> news = new CopyOnWriteArrayList<>();
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            console.concerns().onArrival(arrived::add);
            console.elsewhere().onNews(news::add);
            tunnel.host().bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
            Incident opened = ALog.opened(tunnel.host(), "opened at the host");
            waitUntil(() -> arrived.size() == 1);
            waitUntil(() -> news.stream().anyMatch(refs -> refs.contains(opened.ref())));
            assertThat(console.concerns().waitingCount()).isEqualTo(1);
        }
    }

    @Test
    void anotherCalendarGivenAtTheHostIsInForceElsewhere() {
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            Incident incident = ALog.opened(console, "before");
            tunnel.host().giveCalendar(tunnel.host().calendarText() + "\n", ALog.KHAN);
            ALog.written(console, incident, ALog.note("after"));
            assertThat(console.calendar()).isEqualTo(tunnel.host().calendar());
            assertThat(tunnel.host().log().rebuild(ALog.KHAN).total()).isZero();
        }
    }

    @Test
    void aKeyChangedAtTheHostIsWhatIsSealedToElsewhere() {
        Path office = tunnel.file("Office");
        Session sheet =
                ((Recovery.Opened) tunnel.host().keyHolders().recover(ALog.code())).session();
        try (Store console = ATunnel.in(office)) {
            ALog.opened(console, "before");
            tunnel.host().keyHolders().rotate(KeyGroup.SAFEGUARDING, sheet);
            Incident after = ALog.opened(console, "after");
            tunnel.goAway();

            assertThat(
                            ALog.asked(
                                    folder,
                                    "SELECT key_name FROM content_key WHERE scope = '%s'"
                                            .formatted(after.ref())))
                    .containsExactly("safeguarding-2");
            tunnel.comeAgain();
        }
    }

    @Test
    void aKeyChangedAtTheHostAMomentAgoIsNoAlarmElsewhere() {
        Path office = tunnel.file("Office");
        Staff lead = new Staff("h.price", "Hannah Price", Role.DSL);
        Session sheet =
                ((Recovery.Opened) tunnel.host().keyHolders().recover(ALog.code())).session();
        tunnel.host().keyHolders().enrol(lead, ALog.PASSWORD.toCharArray(), sheet);
        try (Store console = ATunnel.opened(office)) {
            Session there = ALog.signedIn(console, lead.id(), ALog.PASSWORD);
            tunnel.host().keyHolders().rotate(KeyGroup.SAFEGUARDING, sheet);

            assertThat(console.keyHolders().rotate(KeyGroup.SAFEGUARDING, there))
                    .isEqualTo(new Change.KeysMissing(Set.of(KeyGroup.SAFEGUARDING)));
        }
    }

    @Test
    void aConsoleTakenOutOfUseIsShownOutAtOnceAndNotLetInAgain() throws Exception {
        Path file = tunnel.file("Office");
        try (Store console = ATunnel.in(file)) {
            String id = ATunnel.line(file, "id");
            assertThat(tunnel.host().elsewhere().consoles().revoke(id, ALog.KHAN)).isTrue();
            waitUntil(() -> isTurnedAway(console));
            assertThatThrownBy(() -> ATunnel.opened(file)).hasMessageContaining("taken out of use");
        }
        assertThat(tunnel.host().log().verify()).isInstanceOf(Verdict.Well.class);
    }

    /** Whoever is cut off in the middle of something is told that first. */
    private static boolean isTurnedAway(Store console) {
        try {
            ALog.opened(console, "one more");
            return false;
        } catch (StoreException e) {
            return String.valueOf(e.getMessage()).contains("taken out of use");
        }
    }

    @Test
    void aConsoleTurnsAnotherOneAwayAndAKioskToo() throws Exception {
        Path stolen = tunnel.file("Stolen");
        byte[] kiosk = tunnel.host().kiosks().provision(AKiosk.LIBRARY, ALog.KHAN);
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            assertThat(console.elsewhere().consoles().all()).hasSize(2);
            assertThat(console.elsewhere().consoles().revoke(ATunnel.line(stolen, "id"), ALog.KHAN))
                    .isTrue();
            Path kioskFile = tunnel.written("kiosk", kiosk);
            assertThat(console.kiosks().revoke(ATunnel.line(kioskFile, "id"), ALog.KHAN)).isTrue();
            assertThatThrownBy(() -> ATunnel.opened(stolen)).hasMessageContaining("out of use");
        }
    }

    @Test
    void whatOnlyTheHostCanDoIsSaidInOneSentence() {
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            Plan plan = AKiosk.LIBRARY;
            assertThatThrownBy(() -> console.kiosks().provision(plan, ALog.KHAN))
                    .hasMessageContaining("only be done on the host's own computer");
            assertThatThrownBy(() ->
                            console.copies().backups(folder, console.copies().recoverySheet()))
                    .hasMessageContaining("only be done on the host's own computer");
            assertThatThrownBy(() -> console.giveCalendar(console.calendarText(), ALog.KHAN))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("only be done at the host's own console");
            assertThat(console.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    @Test
    void theHostGoesAwayAndComesBackAndNothingIsLost() {
        List<Optional<String>> reach = new CopyOnWriteArrayList<>();
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            console.elsewhere().onReach(reach::add);
            Incident incident = ALog.opened(console, "before");
            tunnel.goAway();
            assertThatThrownBy(() ->
                            console.incidents().append(incident, ALog.note("typed"), ALog.KHAN))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("what you typed is still here");
            waitUntil(() -> reach.size() == 1);
            tunnel.comeAgain();
            waitUntil(() -> reach.size() == 2);
            assertThat(reach.getLast()).isEmpty();
            ALog.written(console, incident, ALog.note("typed"));
            assertThat(tunnel.host().incidents().find(incident.ref()).orElseThrow().size())
                    .isEqualTo(2);
        }
        assertThat(tunnel.host().log().verify()).isInstanceOf(Verdict.Well.class);
    }

    @Test
    void anotherHostRestartedBetweenTwoActsIsNotEvenNoticed() {
        try (Store console = ATunnel.in(tunnel.file("Office"))) {
            Incident incident = ALog.opened(console, "before");
            tunnel.comeBack();
            ALog.written(console, incident, ALog.note("after"));
        }
    }

    @Test
    void aFileThatIsNotAsItWasMadeOpensNothing() throws Exception {
        Path file = tunnel.file("Office");
        String right = Files.readString(file, UTF_8);
        for (String wrong :
                List.of(
                        right.replace("console Office", "console Head"),
                        right.replace("host localhost", "host otherhost"),
                        right.replaceFirst("signature .", "signature "),
                        right.substring(0, right.length() / 2))) {
            Path changed = tunnel.written("changed", wrong.getBytes(UTF_8));
            assertThatThrownBy(() -> ATunnel.opened(changed))
                    .hasMessageContaining("not as the host made it");
        }
        byte[] kiosk = tunnel.host().kiosks().provision(AKiosk.LIBRARY, ALog.KHAN);
        assertThatThrownBy(() -> ATunnel.opened(tunnel.written("kiosk", kiosk)))
                .hasMessageContaining("not one that a console is opened with");
        assertThatThrownBy(() -> ATunnel.opened(folder.resolve("none")))
                .hasMessageContaining("cannot be read");
    }
}
