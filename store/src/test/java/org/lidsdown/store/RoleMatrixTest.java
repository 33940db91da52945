package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.erasing.Erasing;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.trail.TrailFilter;
import org.lidsdown.store.failure.StoreException;

/** Every role tries everything; what the table below forbids, keys and the store forbid. */
class RoleMatrixTest {
    private static final String TABLE =
            """
                           READ OPEN WORK HAND_OVER SHARE HOLD ASK_TO_ERASE AGREE_TO_ERASE STAFF REPORTS AUDIT KIOSKS BACKUPS
            coordinator    x    x    x    x         -     -    x            -              -     x       x     x      x
            dsl            x    x    x    x         x     x    x            x              x     x       x     x      x
            senior-leader  -    x    x    -         -     -    -            -              -     x       -     -      -
            head           x    x    x    x         x     x    x            x              x     x       x     x      x
            form-teacher   -    x    -    -         -     -    -            -              -     -       -     -      -
            pcso           -    x    -    -         -     -    -            -              -     -       -     -      -
            technician     -    x    -    -         -     -    -            -              -     -       -     x      x
            staff          -    x    -    -         -     -    -            -              -     -       -     -      -
            governor       -    -    -    -         -     -    -            -              -     x       -     -      -
            chair          -    x    x    x         x     x    x            x              -     x       -     -      -
            """;

    private static final Map<String, Role> ROLES =
            Map.of(
                    "coordinator", Role.ONLINE_SAFETY_COORDINATOR,
                    "dsl", Role.DSL,
                    "senior-leader", Role.SENIOR_LEADER,
                    "head", Role.HEAD,
                    "form-teacher", Role.FORM_TEACHER,
                    "pcso", Role.PCSO,
                    "technician", Role.TECHNICIAN,
                    "staff", Role.STAFF,
                    "governor", Role.GOVERNOR,
                    "chair", Role.CHAIR_OF_GOVERNORS);

    private static final Plan PLAN =
            new Plan("Library", URI.create("https://localhost:8443"), 0.25, List.of(), List.of());

    @TempDir static Path folder;
    private static ATeam team;
    private static UUID concern;
    private static final Map<KeyGroup, Incident> MATTERS = new EnumMap<>(KeyGroup.class);

    @BeforeAll
    static void everybodyIsThere() {
        team = new ATeam(folder, Clock.systemUTC());
        concern = team.told("an-adult");
        for (KeyGroup group : KeyGroup.values()) {
            Incident incident = team.opened(Role.DSL, "in the hands of " + group);
            if (group == KeyGroup.SAFEGUARDING) {
                incident = team.after(Role.DSL, incident, new Act.ConcernLinked(concern));
            } else {
                incident = team.after(Role.DSL, incident, ATeam.handedTo(group));
            }
            MATTERS.put(group, incident);
        }
    }

    @AfterAll
    static void everybodyLeaves() {
        team.close();
    }

    private record Cell(Role role, Right right, boolean allowed) {}

    private static List<Cell> cells() {
        List<String> lines = TABLE.lines().toList();
        List<Right> rights = words(lines.getFirst()).map(Right::valueOf).toList();
        List<Cell> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> words = words(line).toList();
            for (int i = 0; i < rights.size(); i++) {
                Role role = ROLES.get(words.getFirst());
                cells.add(new Cell(role, rights.get(i), words.get(i + 1).equals("x")));
            }
        }
        return cells;
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.strip().split(" +"));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleDoesWhatTheTableAllowsAndNothingElse() {
        return cells().stream()
                .map(cell ->
                        DynamicTest.dynamicTest(
                                cell.role().title()
                                        + (cell.allowed() ? ": " : ": not ")
                                        + cell.right(),
                                () -> {
                                    assertThat(does(cell.role(), cell.right()))
                                            .isEqualTo(cell.allowed());
                                    assertThat(Rights.has(cell.role(), cell.right()))
                                            .isEqualTo(cell.allowed());
                                }));
    }

    private static boolean does(Role role, Right right) {
        return switch (right) {
            case READ -> reads(role);
            case OPEN -> opens(role);
            case WORK -> writes(role, theirs(role), new Act.NoteWritten("a note"));
            case HAND_OVER -> writes(role, theirs(role), ATeam.handedTo(other(role)));
            case SHARE -> writes(role, theirs(role), new Act.ReadBy(team.id(Role.PCSO), true));
            case HOLD -> writes(role, theirs(role), new Act.LegalHold(true, "a court"));
            case ASK_TO_ERASE -> asks(role, theirs(role));
            case AGREE_TO_ERASE -> agrees(role);
            case STAFF -> changesKeys(role);
            case REPORTS -> makesReports(role);
            case AUDIT -> {
                team.as(role);
                yield !team.store().trail().lines(TrailFilter.EVERYTHING, 99_999, 5).isEmpty();
            }
            case KIOSKS -> setsUp(role);
            case BACKUPS -> exports(role);
            case EXPORT -> throw new AssertionError(right);
        };
    }

    private static boolean reads(Role role) {
        team.as(role);
        return team.store().concerns().find(concern).filter(told -> told.opened()).isPresent()
                && team.store()
                        .incidents()
                        .find(MATTERS.get(KeyGroup.SAFEGUARDING).ref())
                        .isPresent();
    }

    private static boolean opens(Role role) {
        team.as(role);
        return team.store().incidents().open("new", List.of(), team.id(role))
                instanceof Outcome.Accepted;
    }

    /** An incident that this role reads where any can be: given to them, or opened by them. */
    private static Incident theirs(Role role) {
        if (role == Role.CHAIR_OF_GOVERNORS) {
            return team.opened(role, "the chair's own");
        }
        Incident incident = team.opened(Role.DSL, "for " + role.title());
        return KeyGroup.of(role).contains(KeyGroup.SAFEGUARDING)
                ? incident
                : team.after(Role.DSL, incident, new Act.ReadBy(team.id(role), true));
    }

    private static KeyGroup other(Role role) {
        return role == Role.CHAIR_OF_GOVERNORS ? KeyGroup.SAFEGUARDING : KeyGroup.CHAIR;
    }

    private static boolean writes(Role role, Incident incident, Act act) {
        return team.append(role, incident, act) instanceof Appending.Appended;
    }

    private static boolean asks(Role role, Incident incident) {
        team.as(role);
        return team.store().erasures().ask(incident.ref(), Ground.ENTERED_BY_MISTAKE, team.id(role))
                instanceof Erasing.Waits;
    }

    /** What the chair has in hand, for the chair; else what a coordinator asked for. */
    private static boolean agrees(Role role) {
        boolean chair = role == Role.CHAIR_OF_GOVERNORS;
        Incident incident =
                chair ? theirs(role) : team.opened(Role.ONLINE_SAFETY_COORDINATOR, "a mistake");
        if (chair) {
            incident = team.after(role, incident, new Act.NoteWritten("to be erased"));
        }
        asks(chair ? role : Role.ONLINE_SAFETY_COORDINATOR, incident);
        team.as(role);
        Erasing erasing = team.store().erasures().agree(incident.ref(), team.id(role));
        return erasing instanceof Erasing.Waits
                || erasing.equals(new Erasing.NotYou(Erasing.Why.SAME_PERSON));
    }

    private static boolean changesKeys(Role role) {
        return team.store().keyHolders().rotate(KeyGroup.SAFEGUARDING, team.as(role))
                instanceof Change.Made;
    }

    private static boolean makesReports(Role role) {
        return isLet(role, id -> team.store().trail().reportMade("termly", "2026-autumn", id));
    }

    private static boolean setsUp(Role role) {
        boolean made = isLet(role, id -> team.store().kiosks().provision(PLAN, id));
        return made && isLet(role, id -> team.store().kiosks().revoke("kiosk-none", id));
    }

    private static boolean exports(Role role) {
        Path file = folder.resolve("export-by-" + role.id());
        boolean let = isLet(role, id -> team.store().copies().export(file, id));
        assertThat(Files.exists(file)).isEqualTo(let);
        return let;
    }

    private static boolean isLet(Role role, Consumer<String> work) {
        team.as(role);
        try {
            work.accept(team.id(role));
            return true;
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("Your role may not do this");
            return false;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRoleReadsTheHandsOfItsGroupsAndNoOthers() {
        return Arrays.stream(Role.values())
                .flatMap(role ->
                        Arrays.stream(KeyGroup.values())
                                .map(group ->
                                        DynamicTest.dynamicTest(
                                                role.title() + " and " + group,
                                                () -> readsWhatIsTheirs(role, group))));
    }

    private static void readsWhatIsTheirs(Role role, KeyGroup group) {
        boolean theirs = KeyGroup.of(role).contains(group);
        Incident matter = MATTERS.get(group);
        team.as(role);
        Optional<Incident> found = team.store().incidents().find(matter.ref());
        List<LogLine> lines = team.store().incidents().lines(LogFilter.ALL, 0, 500);
        List<LogLine> searched =
                team.store()
                        .incidents()
                        .lines(
                                new LogFilter(
                                        "hands " + group,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                0,
                                500);

        assertThat(found.isPresent()).isEqualTo(theirs);
        assertThat(found.map(incident -> incident.entries().toString()).orElse("in the hands of"))
                .contains("in the hands of");
        assertThat(lines.stream().anyMatch(line -> line.ref().equals(matter.ref())))
                .isEqualTo(theirs);
        assertThat(searched.stream().anyMatch(line -> line.ref().equals(matter.ref())))
                .isEqualTo(theirs);
        assertThat(team.store().trail().lines(TrailFilter.EVERYTHING, 99_999, 9_999))
                .noneMatch(line ->
                        !theirs
                                && line.subject().equals(matter.ref().text())
                                && group != KeyGroup.SAFEGUARDING);
    }

    @Test
    void theTableHasEveryRole() {
        assertThat(ROLES.values()).containsExactlyInAnyOrder(Role.values());
    }
}
