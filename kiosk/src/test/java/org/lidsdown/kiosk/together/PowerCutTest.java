package org.lidsdown.kiosk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.kiosk.outbox.Forgetful;

/**
 * The power goes while one computer is kiosk, host and console at once, and whatever was confirmed
 * is there when it is switched on again. {@code -Dlidsdown.cuts=100} for long.
 */
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("lidsdown.cuts", 2);
    private static final int LINES = 30;
    private static final int MOMENT = 50;
    private static final int AS_LONG_AS_OPENING = 2_000;

    @TempDir private Path folder;
    private final Random chance = new Random(20_261_126L);
    private ADisk disk;

    @BeforeEach
    void make() throws Exception {
        disk = ADisk.in(folder);
    }

    @AfterEach
    void unmount() throws Exception {
        for (ProcessHandle left : ProcessHandle.current().children().toList()) {
            left.destroyForcibly();
            left.onExit().join();
        }
        disk.unmount();
    }

    @Test
    void whatAPupilWasThankedForIsKeptOnceThoughThePowerGoesAtKioskAndHost() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        APair pair = APair.in(disk.path(), port, port);
        disk.settle();
        Set<String> thanked = new HashSet<>();
        for (int cut = 0; cut < CUTS; cut++) {
            Process host = pair.host();
            Process kiosk = pair.kiosk();
            thanked.addAll(thanked(saidUntilTheCut(kiosk, host)));
        }
        Process host = pair.host();
        pair.drain();
        host.destroyForcibly().waitFor();

        assertThat(pair.kept()).doesNotHaveDuplicates().containsAll(thanked);
        System.out.printf("%s: %,d thanked, none lost%n", disk, thanked.size());
    }

    @Test
    void whatStaffWroteIsThereThoughThePowerGoesTwiceInARow() throws Exception {
        AStaff staff = new AStaff(disk.path());
        for (int cut = 0; cut < CUTS; cut++) {
            staff.note(saidUntilTheCut(staff.writing()));
            staff.note(saidUntilTheCut(_ -> true, AS_LONG_AS_OPENING, staff.writing()));
            staff.check();
        }
        System.out.printf("%s: %s, none lost%n", disk, staff);
    }

    @Test
    void whatStaffWroteIsThereThoughThePowerGoesWhileABackupIsMadeAndKeysAreChanged()
            throws Exception {
        AStaff staff = new AStaff(disk.path());
        for (int cut = 0; cut < CUTS; cut++) {
            Process writing = staff.writingAndBackingUp();
            boolean afterABackup = cut % 2 == 1;
            staff.note(
                    afterABackup
                            ? saidUntilTheCut(PowerCutTest::hasABackup, MOMENT, writing)
                            : saidUntilTheCut(writing));
            staff.check();
            staff.checkBackups(folder.resolve("restored"));
        }
        assertThat(staff.backupsSeen()).isGreaterThanOrEqualTo(CUTS / 2);
        System.out.printf("%s: %s, none lost%n", disk, staff);
    }

    @Test
    void aDatabaseThatDoesNotWaitForTheDiskLosesWhatItConfirmed() throws Exception {
        int losses = losses("database", PowerCutTest::rows);

        assertThat(losses).isGreaterThanOrEqualTo(CUTS * 9 / 10).isPositive();
    }

    @Test
    void anOutboxThatDoesNotWaitForTheDiskLosesWhatWasThankedFor() throws Exception {
        int losses = losses("outbox", Forgetful::whole);

        assertThat(losses).isGreaterThanOrEqualTo(CUTS * 9 / 10).isPositive();
    }

    private static Set<String> rows(Path place) throws IOException {
        Process looking = AProcess.of(AForgetfulProgram.class, "look", place.toString());
        return thanked(looking.inputReader(UTF_8).lines().toList());
    }

    private interface Look {
        Set<String> at(Path place) throws IOException;
    }

    private int losses(String what, Look look) throws Exception {
        int losses = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            Path place = disk.path().resolve(what + cut);
            Process forgetful = AProcess.of(AForgetfulProgram.class, what, place.toString());
            Set<String> thanked = thanked(saidUntilTheCut(forgetful));
            assertThat(thanked).isNotEmpty();
            losses += look.at(place).containsAll(thanked) ? 0 : 1;
        }
        return losses;
    }

    private static boolean hasABackup(List<String> said) {
        return said.stream().anyMatch(line -> line.startsWith("backup "));
    }

    /** What a program said, some lines at least, until the power went for it and these others. */
    private List<String> saidUntilTheCut(Process program, Process... others) throws Exception {
        int lines = 1 + chance.nextInt(LINES);
        return saidUntilTheCut(said -> said.size() >= lines, MOMENT, program, others);
    }

    private List<String> saidUntilTheCut(
            Predicate<List<String>> enough, int longest, Process program, Process... others)
            throws Exception {
        List<String> said = new ArrayList<>();
        try (BufferedReader reader = program.inputReader(UTF_8)) {
            while (!enough.test(said)) {
                String line = reader.readLine();
                assertThat(line).isNotNull();
                said.add(line);
            }
            Thread.sleep(chance.nextInt(longest));
            disk.cut(Stream.concat(Stream.of(program), Stream.of(others)).toList());
            said.addAll(reader.lines().toList());
            return said;
        }
    }

    private static Set<String> thanked(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("thanked "))
                .map(line -> line.substring("thanked ".length()))
                .collect(Collectors.toSet());
    }
}
