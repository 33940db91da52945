package org.lidsdown.domain.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcernReaderTest {

    private static final String TEXT = new String(ConcernText.write(AConcern.finished()), UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lids-down concern 1 | lids-down concern 2      | line 1 should be "lids-down concern 1"
                    step 7              | step 07                  | not written in the one way allowed
                    step 7              | step 0                   | a value is not possible
                    step 7              | step many                | a value is not possible
                    id 6f1c2a3e         | id 6F1C2A3E              | not written in the one way allowed
                    help no             | help no\\ncolour blue    | line 8 should be "kiosk"
                    help no             | help soon                | "soon" is not known here
                    state finished      | mood finished            | line 6 should be "state"
                    kiosk Library       | kiosk  Library           | a value is not possible
                    kiosk Library       | kiosk Lib\\0rary         | holds a control character
                    kiosk Library       | kiosk Lib\\rrary         | holds a control character
                    language en         | language EN              | a value is not possible
                    scared mixed-up     | scared mixed-up sad      | a value is not possible
                    scared mixed-up     | scared scared            | a value is not possible
                    chosen scared       | chosen SCARED            | "SCARED" is not known here
                    lid chosen shut     | lid perhaps              | "perhaps" is no answer
                    staff:mrs-khan      | mrs-khan                 | "mrs-khan" is no grown-up
                    who chosen ali-7    | who chosen Ali Smith     | a value is not possible
                    visit lid           | visit-lid                | line 17 should be "end"
                    visit lid 1793698202623 | visit lid            | a visit has no time
                    end                 | end\\nand more            | something follows its end
                    """)
    void refusesWhatItWouldNotHaveWritten(String written, String changed, String because) {
        String text = TEXT.replace(written, changed.translateEscapes());

        assertThatThrownBy(() -> ConcernReader.read(text.getBytes(UTF_8)))
                .isInstanceOf(ConcernUnreadable.class)
                .hasMessageStartingWith("This concern cannot be read: ")
                .hasMessageContaining(because);
    }

    @Test
    void refusesALoneSurrogate() {
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] bytes = TEXT.getBytes(UTF_8);
        ByteBuffer.wrap(bytes, TEXT.indexOf("Library"), 3).put(surrogate);

        assertThatThrownBy(() -> ConcernReader.read(bytes)).hasMessageContaining("not UTF-8 text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a\uD800", "\uDC00a", "a\u2028b", "a\0b", "a\nb"})
    void noKioskIsCalledSo(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(name, "en", Origin.Input.TOUCH));
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] bytes = (TEXT + "x".repeat(64 * 1024)).getBytes(UTF_8);

        assertThatThrownBy(() -> ConcernReader.read(bytes)).hasMessageContaining("larger than");
    }

    @Test
    void refusesEveryCutShortCopy() {
        byte[] bytes = TEXT.getBytes(UTF_8);

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> ConcernReader.read(cut)).isInstanceOf(ConcernUnreadable.class);
        }
    }

    @Test
    void damagedBytesAreRefusedOrReadAsTheyStand() {
        Random random = new Random(7);

        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = TEXT.getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                assertThat(ConcernText.write(ConcernReader.read(bytes))).isEqualTo(bytes);
            } catch (ConcernUnreadable e) {
                assertThat(e).hasMessageEndingWith(".");
            }
        }
    }
}
