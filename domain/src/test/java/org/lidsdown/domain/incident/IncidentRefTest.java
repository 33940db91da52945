package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentRefTest {
    @Test
    void namesTheSchoolYearAndTheNumberInIt() {
        IncidentRef ref = IncidentRef.of("2026/27", 42);

        assertThat(ref).hasToString("2026/27-042");
        assertThat(ref.schoolYear()).isEqualTo("2026/27");
        assertThat(ref.number()).isEqualTo(42);
    }

    @Test
    void growsBeyondThreeDigits() {
        assertThat(IncidentRef.of("2026/27", 123_456).text()).isEqualTo("2026/27-123456");
        assertThatIllegalArgumentException().isThrownBy(() -> IncidentRef.of("2026/27", 1_000_000));
    }

    @Test
    void isOrderedByYearThenNumber() {
        List<IncidentRef> refs =
                Stream.of("2026/27-1000", "2026/27-999", "2025/26-001", "2026/27-001")
                        .map(IncidentRef::new)
                        .sorted()
                        .toList();

        assertThat(refs)
                .extracting(IncidentRef::text)
                .containsExactly("2025/26-001", "2026/27-001", "2026/27-999", "2026/27-1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "042",
                "2026-042",
                "2026/27-42",
                "2026/27-0042",
                "26/27-042",
                "2026/27-042 ",
                "2026/27-٠٤٢"
            })
    void isWrittenInOneWayOnly(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IncidentRef(text));
    }

    @Test
    void isTheSameWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(IncidentRef.of("2026/27", 42).text()).isEqualTo("2026/27-042");
        } finally {
            Locale.setDefault(before);
        }
    }
}
