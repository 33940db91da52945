package org.lidsdown.reports.recovery;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRParameter;
import org.lidsdown.reports.Imprint;
import org.lidsdown.reports.printing.Legible;
import org.lidsdown.reports.printing.Pdf;
import org.lidsdown.reports.printing.Template;

/** The one sheet of paper that opens the safety log when nobody else can. */
public final class RecoverySheet {
    private static final Template SHEET = Template.beside(RecoverySheet.class, "RecoverySheet");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.lidsdown.reports.recovery.RecoverySheet", Locale.UK);

    private RecoverySheet() {}

    /** The sheet as a PDF file of one page. */
    public static byte[] pdf(Recovery recovery) {
        String school = Legible.text(recovery.school().name());
        Imprint imprint = new Imprint(words("title"), words("subject"), school, recovery.day());
        return Pdf.of(List.of(SHEET.fill(values(recovery, school))), imprint);
    }

    private static Map<String, Object> values(Recovery recovery, String school) {
        Map<String, Object> values = new HashMap<>();
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, WORDS);
        values.put("school", school);
        values.put("madeUp", recovery.school().madeUp());
        values.put("day", words("day", DAY.format(recovery.day())));
        for (int i = 0; i < recovery.code().size(); i++) {
            values.put("code" + (i + 1), recovery.code().get(i));
        }
        values.put("fingerprint", String.join("  ·  ", recovery.fingerprint()));
        values.put("chain", words("chain", recovery.head().entry(), recovery.head().inGroups()));
        return values;
    }

    private static String words(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(values);
    }
}
