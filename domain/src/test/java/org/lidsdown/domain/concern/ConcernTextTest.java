package org.lidsdown.domain.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcernTextTest {

    @Test
    void aPersonCanReadIt() {
        String text = new String(ConcernText.write(AConcern.finished()), UTF_8);

        assertThat(text)
                .isEqualTo(
                        """
                        lids-down concern 1
                        id 6f1c2a3e-0000-4000-8000-000000000001
                        step 7
                        started 1793698200123
                        saved 1793698260123
                        state finished
                        help no
                        kiosk Library kiosk
                        language en
                        input touch
                        lid chosen shut
                        who chosen ali-7
                        feelings chosen scared mixed-up
                        what chosen video
                        adult chosen staff:mrs-khan
                        visit welcome 1793698200123
                        visit lid 1793698202623
                        end
                        """);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        assertThat(AConcern.anyNumber(20_261_103, 2_000))
                .allSatisfy(concern ->
                        assertThat(ConcernReader.read(ConcernText.write(concern)))
                                .isEqualTo(concern));
    }
}
