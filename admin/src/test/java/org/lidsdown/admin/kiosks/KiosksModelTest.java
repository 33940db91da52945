package org.lidsdown.admin.kiosks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.people.AtKiosk;

class KiosksModelTest {
    private static final String HOST = "https://host.school.example:47811";

    private final MadeUpSchool school = new MadeUpSchool();
    private final Notices notices = new Notices();
    private final KiosksModel model =
            new KiosksModel(
                    school.kiosks,
                    Optional::empty,
                    new Faces(school.pupils, school.people),
                    "s.khan",
                    new AtOnce(),
                    notices);

    @TempDir private Path folder;

    private String said() {
        return notices.now().get().orElseThrow().sentence();
    }

    @Test
    void aKiosksFileIsWrittenAndTheKioskIsInTheList() throws IOException {
        Path file = folder.resolve("library.provisioning");

        model.make("Library", HOST, file);

        assertThat(Files.readString(file)).contains("Library");
        assertThat(model.known()).singleElement().matches(kiosk -> kiosk.name().equals("Library"));
    }

    @Test
    void aNewKioskShowsThePupilsWhoAreAtTheKiosksAndTheGrownUpsWhoListen() throws IOException {
        Path file = folder.resolve("library.provisioning");
        Manner manner = Manner.read("access=one-switch pace=3000");
        school.pupils.showAtKiosk(new AtKiosk(school.alex, "rocket", "Alex", manner), "s.khan");

        model.make("Library", HOST, file);

        assertThat(Files.readString(file))
                .contains("p-0001", "rocket", "Alex", "ONE_SWITCH", "grown-up-1")
                .doesNotContain("Morgan", "Billie");
    }

    @Test
    void anAddressThatIsNoneIsSaidAndNothingIsMade() {
        model.make("Library", "host.school.example", folder.resolve("file"));
        model.make("Library", "https://no host", folder.resolve("file"));

        assertThat(said()).startsWith("No kiosk was made");
        assertThat(school.kiosks.all()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereTheFileCannotBeWrittenNoKioskIsMade() {
        model.make("Library", HOST, folder.resolve("no folder").resolve("file"));

        assertThat(said()).contains("cannot be written there");
        assertThat(school.kiosks.all()).isEmpty();
    }

    @Test
    void aKioskThatWasTakenOutOfUseIsSaid() {
        model.make("Library", HOST, folder.resolve("file"));

        model.revoke(model.known().getFirst());

        assertThat(said()).contains("“Library” is out of use");
    }
}
