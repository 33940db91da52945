package org.lidsdown.kiosk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.kiosk.provisioning.Given;
import org.lidsdown.kiosk.provisioning.Person;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.provisioning.ProvisioningException;
import org.lidsdown.store.Store;

/** The file that the real host makes for a kiosk, as the kiosk takes it. */
class HostsFileTest {

    private static String one = "";
    private static String other = "";

    @TempDir private Path folder;

    @BeforeAll
    static void make(@TempDir Path log) {
        Plan plan =
                new Plan(
                        "Library",
                        URI.create("https://host.school.example:47811"),
                        476.5,
                        List.of(new Plan.Shown(new Token("ali-7"), "rocket", "Ali")),
                        List.of(new Plan.Shown(new Token("mrs-khan"), "khan.png", "Mrs Khan")));
        try (Store store = Store.create(log.resolve("log"), Clock.systemUTC(), "a test")) {
            one = new String(store.kiosks().provision(plan, "a test"), UTF_8);
            other = new String(store.kiosks().provision(plan, "a test"), UTF_8);
        }
    }

    @BeforeEach
    void photograph() throws IOException {
        Files.write(folder.resolve("khan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    @Test
    void theFileIsNeededOnceAndItsCopyIsTheOwnersAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("library.txt"), one);
        Provisioning given = Given.from(file, home());
        Files.delete(file);
        Files.delete(folder.resolve("khan.png"));

        Provisioning again = Given.from(null, home());

        assertThat(again.kiosk()).isEqualTo(given.kiosk()).isEqualTo("Library");
        assertThat(again.link()).isEqualTo(given.link()).isPresent();
        assertThat(again.pupils()).extracting(Person::name).containsExactly("Ali");
        assertThat(again.staff()).extracting(Person::name).containsExactly("Mrs Khan");
        try (Stream<Path> all = Files.walk(home())) {
            assertThat(all)
                    .hasSize(3)
                    .allSatisfy(one ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(one)))
                                    .endsWith("------"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kiosk Library>kiosk Staffroom",
                "pupil ali-7 rocket Ali>pupil ali-7 rocket Ann",
                "begin certificate>begin certificates",
                "begin authority>begin nothing",
                "signature >signature A",
                "signature >begin end\nsignature ",
                "end private-key\n>",
            })
    void aFileThatIsNotAsTheHostMadeItIsRefusedInOneSentence(String change) throws IOException {
        String[] parts = change.split(">", 2);
        Path changed = folder.resolve("changed.txt");
        Files.writeString(changed, one.replace(parts[0], parts[1]));

        assertThatThrownBy(() -> Given.from(changed, home()))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining(changed.toString())
                .hasMessageMatching("[^.]*(\\.txt[^.]*)*\\.");
        assertThat(home()).doesNotExist();
    }

    @Test
    void anothersCertificateInTheFileIsRefused() throws IOException {
        for (String block : List.of("certificate", "private-key")) {
            Path mixed = folder.resolve("mixed.txt");
            Files.writeString(mixed, one.replace(part(one, block), part(other, block)));

            assertThatThrownBy(() -> Given.from(mixed, home()))
                    .isInstanceOf(ProvisioningException.class)
                    .hasMessageEndingWith(
                            "is not as the host made it: get it again from the office.");
        }
    }

    private static String part(String text, String block) {
        return text.substring(text.indexOf("begin " + block), text.indexOf("end " + block));
    }

    private Path home() {
        return folder.resolve("outbox/given");
    }
}
