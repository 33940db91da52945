package org.lidsdown.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {
    private final Command command = new Command(Path.of("/home"), Path.of("/work"));

    @Test
    void bothProgramsAreStartedInTheSameWay() {
        List<String> kiosk = command.start(Contestant.KIOSK, "outbox");
        List<String> bare = command.start(Contestant.BARE, "outbox");

        assertThat(
                        bare.stream()
                                .map(word -> word.replace(Program.BARE.modules, "MODULES"))
                                .map(word -> word.replace(Program.BARE.main, "MAIN")))
                .containsExactlyElementsOf(
                        kiosk.stream()
                                .map(word -> word.replace(Program.KIOSK.modules, "MODULES"))
                                .map(word -> word.replace(Program.KIOSK.main, "MAIN"))
                                .toList());
    }

    @Test
    void theCacheIsAllThatIsAddedToACachedStart() {
        List<String> cached = command.start(Contestant.CACHED_KIOSK, "outbox");

        assertThat(cached).contains("-XX:AOTCache=/work/KIOSK.aot");
        assertThat(cached.stream().filter(word -> !word.startsWith("-XX:AOTCache")))
                .containsExactlyElementsOf(command.start(Contestant.KIOSK, "outbox"));
    }

    @Test
    void theFlagsAreThoseOfTheLauncher() throws IOException {
        String launcher = Files.readString(Path.of("../lidsdown"));

        assertThat(launcher).contains(Command.FLAGS).contains("-Dlidsdown.home=", "--module-path");
        assertThat(launcher).contains(Program.KIOSK.main, "target/app");
    }
}
