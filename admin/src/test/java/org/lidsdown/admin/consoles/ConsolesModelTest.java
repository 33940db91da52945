package org.lidsdown.admin.consoles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.figures.School;

class ConsolesModelTest {
    private static final String HOST = "host.school.example:47812";

    private final MadeUpSchool made = new MadeUpSchool();
    private final Notices notices = new Notices();
    private final ConsolesModel model =
            new ConsolesModel(
                    made.consoles, new School("Larkrise", true), "s.khan", new AtOnce(), notices);

    @TempDir private Path folder;

    private String said() {
        return notices.now().get().orElseThrow().sentence();
    }

    @Test
    void aComputersFileIsWrittenAndTheComputerIsInTheList() throws IOException {
        Path file = folder.resolve("office.txt");

        model.make("Office", HOST, file);

        assertThat(Files.readString(file)).contains("Office", "Larkrise");
        assertThat(model.known()).singleElement().matches(one -> one.name().equals("Office"));
    }

    @Test
    void anAddressThatIsNoneIsSaidAndNothingIsMade() {
        model.make("Office", "https://host.school.example:47812", folder.resolve("file"));
        model.make("Office", "host.school.example", folder.resolve("file"));
        model.make("Office", "host.school.example:99999", folder.resolve("file"));

        assertThat(said()).startsWith("Nothing was made");
        assertThat(made.consoles.all()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aComputerThatIsTurnedAwayIsSaid() {
        model.make("Office", HOST, folder.resolve("file"));

        model.revoke(model.known().getFirst());

        assertThat(said()).contains("“Office” is turned away");
    }
}
