package org.lidsdown.admin.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.reports.recovery.Recovery;
import org.lidsdown.reports.recovery.RecoverySheet;
import org.lidsdown.store.Store;

/** The recovery sheet of a school whose keys were just made or recovered. */
public final class RecoveryPaper {
    private RecoveryPaper() {}

    /** The sheet with this code as a PDF; it is kept nowhere. */
    public static byte[] pdf(School school, Store store, RecoveryCode code, Clock clock) {
        String words = store.keyList().map(list -> list.trust().fingerprint()).orElse("");
        return RecoverySheet.pdf(
                new Recovery(
                        school,
                        LocalDate.now(clock),
                        List.of(code.print().split("-", -1)),
                        List.of(words.split(" ", -1)),
                        store.log().head()));
    }
}
