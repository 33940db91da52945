package org.lidsdown.reports.termly;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.reports.printing.Legible;

/** The report's words, and figures said in words. */
final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("org.lidsdown.reports.termly.TermlyReport", Locale.UK);

    ResourceBundle bundle() {
        return bundle;
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.UK).format(values);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String days(LocalDate first, LocalDate last) {
        return text("days", DAY.format(first), DAY.format(last));
    }

    String chain(ChainHead head) {
        return text("chain", head.entry(), head.inGroups());
    }

    String arrow(String id, Figure figure) {
        return text("chart.arrow", id.replace('.', ' ').replace('-', ' '), figure(figure));
    }

    String figure(Figure figure) {
        return switch (figure) {
            case Figure.Exact(int number) -> String.format(Locale.UK, "%,d", number);
            case Figure.Few(int threshold) -> text("figure.few", threshold);
            case Figure.More(int threshold) -> text("figure.more", threshold);
            case Figure.Withheld() -> text("figure.withheld");
        };
    }

    /** A figure with its noun and verb, such as "1 concern was". */
    String count(String noun, Figure figure) {
        return figure instanceof Figure.Exact(int number)
                ? text("count." + noun, number)
                : text("count." + noun + ".hidden", figure(figure));
    }

    String row(Breakdown breakdown, String row) {
        String key = "row." + breakdown + "." + row;
        return bundle.containsKey(key) ? bundle.getString(key) : Legible.text(row);
    }
}
