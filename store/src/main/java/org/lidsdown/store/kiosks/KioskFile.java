package org.lidsdown.store.kiosks;

import java.math.BigDecimal;
import java.util.Optional;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.store.certificates.Authority;
import org.lidsdown.store.certificates.Issued;
import org.lidsdown.store.certificates.SignedLines;

/** Writes the one file that a kiosk is set up with. */
final class KioskFile {
    private KioskFile() {}

    static byte[] of(String id, Plan plan, Issued issued, Authority by, Optional<String> keys) {
        SignedLines file = new SignedLines("lids-down kiosk 1");
        file.line("kiosk", plan.name());
        file.line("id", id);
        file.line("host", plan.host().toString());
        if (plan.screenMillimetres() > 0) {
            file.line("screen", BigDecimal.valueOf(plan.screenMillimetres()).toPlainString());
        }
        plan.pupils().forEach(pupil -> file.line("pupil", line(pupil)));
        plan.pupils().stream()
                .filter(pupil -> !pupil.manner().equals(Manner.USUAL))
                .forEach(pupil -> file.line("manner", pupil.token() + " " + pupil.manner().text()));
        plan.staff().forEach(one -> file.line("staff", line(one)));
        keys.ifPresent(list -> file.block("keys", list));
        file.issued(issued, by);
        return file.signed(by);
    }

    private static String line(Plan.Shown shown) {
        return shown.token() + " " + shown.picture() + " " + shown.name();
    }
}
