package org.lidsdown.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainHeadTest {
    private static final String HASH = "9f2c41d07be3a86655d1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1834 9f2c 41d0 7be3 a866 55d1",
                "1,834: 9f2c 41d0 7be3 a866 55d1",
                "Safety log, entry 1,834: 9f2c 41d0 7be3 a866 55d1",
                "  1834  9F2C41D0 7BE3-A866-55D1 ",
                "1834:9f2c41d07be3a86655d1"
            })
    void whatIsPrintedCanBeTypedInManyWays(String typed) {
        assertThat(ChainHead.read(typed)).contains(new ChainHead(1834, HASH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1834",
                "9f2c 41d0 7be3 a866 55d1",
                "1834 9f2c 41d0 7be3 a866 55d",
                "1834 9f2c 41d0 7be3 a866 55d11",
                "1834 9f2c 41d0 7be3 a866 55dg",
                "0 9f2c 41d0 7be3 a866 55d1",
                "-5 9f2c 41d0 7be3 a866 55d1",
                "99999999999999999999 9f2c 41d0 7be3 a866 55d1"
            })
    void whatIsNoAnchorIsToldApart(String typed) {
        assertThat(ChainHead.read(typed)).isEmpty();
    }

    @Test
    void whatIsPrintedIsReadBack() {
        ChainHead head = new ChainHead(7, HASH + "ee".repeat(22));

        ChainHead printed = ChainHead.read(head.entry() + " " + head.inGroups()).orElseThrow();

        assertThat(printed.agreesWith(head)).isTrue();
        assertThat(head.agreesWith(printed)).isTrue();
        assertThat(printed.agreesWith(new ChainHead(8, head.hash()))).isFalse();
        assertThat(printed.agreesWith(new ChainHead(7, "00" + head.hash()))).isFalse();
    }
}
