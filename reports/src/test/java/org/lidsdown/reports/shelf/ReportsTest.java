package org.lidsdown.reports.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lidsdown.reports.Report;

class ReportsTest {
    @Test
    void everyReportHasANameOfItsOwnAndATitle() {
        List<Report> all = Reports.all();

        assertThat(all).extracting(Report::name).doesNotHaveDuplicates().contains("termly");
        assertThat(all).extracting(Report::title).doesNotContain("");
    }

    @Test
    void noTemplateReadsMarkupOutOfText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            List<Path> templates = files.filter(f -> f.toString().endsWith(".jrxml")).toList();

            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(template ->
                            assertThat(Files.readString(template))
                                    .contains("markup=\"none\"")
                                    .doesNotContainPattern("markup=\"(?!none\")"));
        }
    }
}
