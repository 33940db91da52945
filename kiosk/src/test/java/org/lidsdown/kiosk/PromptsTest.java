package org.lidsdown.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PromptsTest {

    @TempDir private Path folder;

    @Test
    void allThatIsSaidIsListedForPeopleWhoRecordItAndNobodysName() throws Exception {
        FxToolkit.registerPrimaryStage();

        List<String> lines = WaitForAsyncUtils.waitForAsyncFx(60_000, this::write);

        assertThat(lines)
                .doesNotHaveDuplicates()
                .contains(
                        "welcome.heading\tDo you need to tell us?",
                        "welcome.helper\tTap the hand.",
                        "welcome.helper.switch\tPress at the hand.",
                        "welcome.helper.dwell\tLook at the hand.",
                        "begin\tI need to tell",
                        "help-now\tHelp now",
                        "undo\tUndo",
                        "skip\tSkip",
                        "next\tNext",
                        "feeling-sad\tSad",
                        "languages\tLanguage");
        assertThat(String.join("", lines)).doesNotContain("Ali", "Mrs Khan", "Polski");
    }

    private List<String> write() throws IOException {
        Kiosk.prepare();
        Path file = folder.resolve("prompts.txt");
        try (Kiosk kiosk =
                new Kiosk(AllScreensTest.inAllTongues(), Patience.ofADraughtsman(), AKiosk.NOON)) {
            kiosk.drawings().prompts().write(file);
        }
        return Files.readAllLines(file, UTF_8);
    }
}
