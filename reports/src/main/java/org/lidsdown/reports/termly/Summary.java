package org.lidsdown.reports.termly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.figures.Column;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.domain.figures.TermFigures;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Settled;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;

/** What a governor should know after one minute, in sentences. */
final class Summary {
    private static final Figure NOT_COUNTED = new Figure.Withheld();

    private final TermFigures figures;
    private final Words words;
    private final Counts<Figure> now;
    private final Optional<Counts<Figure>> before;

    Summary(TermFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        this.now = figures.term().figures();
        this.before = figures.lastTerm().map(Column::figures);
    }

    List<String> sentences() {
        return Stream.of(
                        notOver(),
                        told(),
                        opened(),
                        carriedOver(),
                        mostFrequentKind(),
                        punctuality(),
                        goodCatches(),
                        more())
                .flatMap(Optional::stream)
                .map(Summary::upperCase)
                .toList();
    }

    private Optional<String> notOver() {
        return figures.isWholeTerm()
                ? Optional.empty()
                : Optional.of(words.text("summary.not-over", words.day(figures.countedOn())));
    }

    private Optional<String> told() {
        Figure kiosk = now.of(Breakdown.TOLD, "kiosk").orElse(NOT_COUNTED);
        Figure staff = now.of(Breakdown.TOLD, "staff").orElse(NOT_COUNTED);
        String by =
                isWithheld(kiosk) || isWithheld(staff)
                        ? ""
                        : words.text("summary.told.by", words.figure(kiosk), words.figure(staff));
        return now.of(Total.CONCERNS)
                .map(told ->
                        words.text(
                                "summary.told",
                                words.count("concern", told),
                                trend(Total.CONCERNS),
                                by));
    }

    private Optional<String> opened() {
        Figure closed = now.of(Breakdown.PROGRESS, "closed").orElse(NOT_COUNTED);
        Figure open = now.of(Breakdown.PROGRESS, "open").orElse(NOT_COUNTED);
        boolean over = figures.isWholeTerm();
        String whole = over ? "summary.opened" : "summary.opened.so-far";
        String key = isWithheld(closed) || isWithheld(open) ? "summary.opened.short" : whole;
        return now.of(Total.OPENED)
                .map(opened ->
                        words.text(
                                key,
                                words.count("incident", opened),
                                trend(Total.OPENED),
                                words.count("was", closed),
                                words.count(over ? "was" : "is", open)));
    }

    private Optional<String> carriedOver() {
        return now.of(Total.CARRIED_OVER)
                .filter(figure -> !figure.equals(new Figure.Exact(0)))
                .map(figure -> words.text("summary.carried", words.count("carried", figure)));
    }

    private Optional<String> mostFrequentKind() {
        Map<String, Figure> kinds = now.rows(Breakdown.KIND);
        boolean anyLargerHidden =
                kinds.values().stream().anyMatch(f -> f instanceof Figure.More || isWithheld(f));
        Figure all = now.of(Total.OPENED).orElse(NOT_COUNTED);
        return kinds.entrySet().stream()
                .filter(kind -> !anyLargerHidden && number(kind.getValue()) > 0)
                .max(Comparator.comparingInt(kind -> number(kind.getValue())))
                .map(kind ->
                        words.text(
                                "summary.kind",
                                words.row(Breakdown.KIND, kind.getKey()),
                                words.figure(kind.getValue()),
                                words.figure(all)));
    }

    private Optional<String> punctuality() {
        List<String> late = new ArrayList<>();
        boolean allShown = true;
        for (WatchedDuty duty : WatchedDuty.values()) {
            Figure figure = now.of(duty, Settled.LATE).orElse(NOT_COUNTED);
            allShown &= !isWithheld(figure);
            if (!isWithheld(figure) && number(figure) != 0) {
                String name = lowerCase(words.text("duty." + duty));
                late.add(words.text("summary.late.one", name, words.figure(figure)));
            }
        }
        if (!late.isEmpty()) {
            return Optional.of(words.text("summary.late", String.join(", ", late)));
        }
        return allShown ? Optional.of(words.text("summary.on-time")) : Optional.empty();
    }

    private Optional<String> goodCatches() {
        Figure all = now.of(Total.CONCERNS).orElse(NOT_COUNTED);
        return now.of(Breakdown.LID, "down")
                .filter(down -> number(down) > 0 && number(all) > 0)
                .map(down -> words.text("summary.lid", words.figure(down), words.figure(all)));
    }

    private Optional<String> more() {
        return Optional.of(words.text("summary.more"));
    }

    private String trend(Total total) {
        if (!figures.isWholeTerm()) {
            return "";
        }
        int here = number(now.of(total).orElse(NOT_COUNTED));
        int there = number(before.flatMap(counts -> counts.of(total)).orElse(NOT_COUNTED));
        if (here < 0 || there < 0) {
            return "";
        }
        String key = here > there ? "trend.more" : here < there ? "trend.fewer" : "trend.same";
        return words.text(key, Math.abs(here - there));
    }

    private static int number(Figure figure) {
        return figure.shown().orElse(-1);
    }

    private static boolean isWithheld(Figure figure) {
        return figure instanceof Figure.Withheld;
    }

    private static String upperCase(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    private static String lowerCase(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
