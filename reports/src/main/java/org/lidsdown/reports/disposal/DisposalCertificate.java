package org.lidsdown.reports.disposal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRParameter;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.printing.Legible;
import org.lidsdown.reports.printing.Pdf;
import org.lidsdown.reports.printing.Template;

/** The sheet that a school files when two people erased an incident (security.md §5.4). */
public final class DisposalCertificate {
    private static final Template SHEET =
            Template.beside(DisposalCertificate.class, "DisposalCertificate");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.UK);
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(
                    "org.lidsdown.reports.disposal.DisposalCertificate", Locale.UK);

    private DisposalCertificate() {}

    /** The certificate as a PDF file of one page. */
    public static byte[] pdf(Erased erased) {
        String school = Legible.text(erased.school().name());
        Imprint imprint =
                new Imprint(
                        words("title"),
                        words("subject"),
                        school,
                        erased.disposal().when().atZone(erased.zone()).toLocalDate());
        return Pdf.of(List.of(SHEET.fill(values(erased, school))), imprint);
    }

    private static Map<String, Object> values(Erased erased, String school) {
        Disposal disposal = erased.disposal();
        Map<String, Object> values = new HashMap<>();
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, WORDS);
        values.put("school", school);
        values.put("madeUp", erased.school().madeUp());
        values.put("incident", words("incident", disposal.ref().text()));
        values.put("opened", told(DAY, disposal.opened(), erased));
        values.put("when", told(MOMENT, disposal.when(), erased));
        values.put("entries", words("entries.count", disposal.entries()));
        values.put("ground", words("ground." + disposal.ground().id()));
        values.put("first", Legible.text(erased.first()));
        values.put("second", Legible.text(erased.second()));
        values.put("chain", words("chain", disposal.entry().entry(), disposal.entry().inGroups()));
        return values;
    }

    private static String told(DateTimeFormatter form, Instant moment, Erased erased) {
        return form.format(moment.atZone(erased.zone()));
    }

    private static String words(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(values);
    }
}
