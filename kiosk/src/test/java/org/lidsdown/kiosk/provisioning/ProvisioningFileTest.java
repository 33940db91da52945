package org.lidsdown.kiosk.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Manner;

class ProvisioningFileTest {

    @TempDir private Path folder;

    @Test
    void aKioskIsGivenItsNameItsScreenItsPupilsAndItsStaff() throws IOException {
        Files.write(folder.resolve("khan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        Provisioning given =
                read(
                        """
                        lids-down kiosk 1

                        # Seven Oaks is made up
                        kiosk Library kiosk
                        screen 476.5
                        pupil ali-7 rocket Ali
                        pupil zoe cat Zoë Ann
                        staff mrs-khan khan.png Mrs Khan
                        """);

        assertThat(given.kiosk()).isEqualTo("Library kiosk");
        assertThat(given.screenMillimetres()).isEqualTo(476.5);
        assertThat(given.pupils()).extracting(Person::name).containsExactly("Ali", "Zoë Ann");
        assertThat(given.staff()).extracting(Person::token).containsExactly(new Token("mrs-khan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pupil ali-7 rocket        | should give a token, a picture and a name
                    pupil Ali rocket Ali      | not "Ali"
                    pupil ali unicorn Ali     | which the kiosk has not
                    pupil ali ali.png Ali     | which cannot be read
                    pupil ali words.txt Ali   | is neither PNG nor JPEG
                    pupil ali cat Alexander The Great King | more than 20 letters
                    manner ali access=touch   | whom no line gives before
                    manner ali                | should give a token and how
                    teacher lee cat Lee       | begins with "teacher"
                    screen wide               | in millimetres
                    screen 9                  | 100 to 3000
                    kiosk                     | says nothing after "kiosk"
                    pupil ali ../ali.png Ali  | by more than letters and digits
                    """)
    void whatIsNotRightIsSaidWithItsLine(String line, String fault) throws IOException {
        Files.writeString(folder.resolve("words.txt"), "no picture");

        assertThatThrownBy(() -> read("lids-down kiosk 1\n" + line + "\n"))
                .isInstanceOf(ProvisioningException.class)
                .hasMessageStartingWith("Line 2 of the provisioning file ")
                .hasMessageContaining(fault)
                .hasMessageEndingWith(".");
    }

    @Test
    void howAPupilWorksTheKioskIsGivenAfterThePupil() throws IOException {
        Provisioning given =
                read(
                        """
                        lids-down kiosk 1
                        pupil ali-7 rocket Ali
                        manner ali-7 access=one-switch pace=3000
                        """);

        assertThat(given.manner(new Token("ali-7")).text())
                .isEqualTo("access=one-switch pace=3000");
        assertThat(given.manner(new Token("somebody"))).isEqualTo(Manner.USUAL);
        assertThatThrownBy(() ->
                        read(
                                """
                                lids-down kiosk 1
                                pupil ali-7 rocket Ali
                                manner ali-7 access=feet
                                """))
                .hasMessageContaining("Line 3")
                .hasMessageContaining("no way of access feet");
    }

    @Test
    void noTwoPeopleShareAToken() {
        assertThatThrownBy(() ->
                        read(
                                """
                                lids-down kiosk 1
                                pupil lee cat Lee
                                staff lee grown-up-1 Mr Lee
                                """))
                .hasMessageContaining("Line 3")
                .hasMessageContaining("a second time");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("lids-down kiosk 1");
        assertThatThrownBy(() -> read("name,picture\n")).hasMessageContaining("Line 1");
        assertThatThrownBy(() -> ProvisioningFile.read(folder.resolve("none.txt")))
                .hasMessageEndingWith("none.txt cannot be read.");
    }

    private Provisioning read(String text) throws IOException {
        return ProvisioningFile.read(Files.writeString(folder.resolve("kiosk.txt"), text));
    }
}
