package org.lidsdown.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module's module-info is its title page: one sentence, one screenful, nothing left open. */
class TitlePagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"domain", "store", "reports", "kiosk", "admin"})
    void aModulesTitlePageIsShortDocumentedAndNullMarked(String module) throws IOException {
        var page = Files.readAllLines(Path.of("..", module, "src/main/java/module-info.java"));

        assertThat(page).hasSizeLessThanOrEqualTo(70);
        assertThat(page).anyMatch(line -> line.startsWith("/** "));
        assertThat(page).contains("@NullMarked", "module org.lidsdown." + module + " {");
        assertThat(page).noneMatch(line -> line.startsWith("open module"));
    }
}
