package org.lidsdown.store.kiosks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Optional;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.store.certificates.Authority;
import org.lidsdown.store.certificates.Issued;

/**
 * Writes the one file that a kiosk is set up with: readable lines, blocks for certificates and
 * keys, and the authority's signature under it all.
 */
final class KioskFile {
    private final StringBuilder text = new StringBuilder("lids-down kiosk 1\n");

    private KioskFile() {}

    static byte[] of(String id, Plan plan, Issued issued, Authority by, Optional<String> keys) {
        KioskFile file = new KioskFile();
        file.line("kiosk", plan.name());
        file.line("id", id);
        file.line("host", plan.host().toString());
        if (plan.screenMillimetres() > 0) {
            file.line("screen", BigDecimal.valueOf(plan.screenMillimetres()).toPlainString());
        }
        plan.pupils().forEach(pupil -> file.line("pupil", line(pupil)));
        plan.staff().forEach(one -> file.line("staff", line(one)));
        keys.ifPresent(list -> file.block("keys", list));
        file.block("authority", by.certificate());
        file.block("certificate", issued.certificate());
        file.block("private-key", issued.key());
        file.line("signature", by.signature(file.text.toString()));
        return file.text.toString().getBytes(UTF_8);
    }

    private static String line(Plan.Shown shown) {
        return shown.token() + " " + shown.picture() + " " + shown.name();
    }

    private void line(String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private void block(String name, String content) {
        line("begin", name);
        text.append(content).append(content.endsWith("\n") ? "" : "\n");
        line("end", name);
    }
}
