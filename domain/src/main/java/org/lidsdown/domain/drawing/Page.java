package org.lidsdown.domain.drawing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Overlay;
import org.lidsdown.domain.chart.Sentence;
import org.lidsdown.domain.duty.Deadline;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;

/** Writes a chart as a page of Markdown: its drawing, and what each box says and asks for. */
public final class Page {
    private final Chart chart;
    private final StringBuilder out = new StringBuilder();

    private Page(Chart chart) {
        this.chart = chart;
    }

    /** The text of the page, ending with a line end. */
    public static String of(Chart chart) {
        Page page = new Page(chart);
        page.write();
        return page.out.toString();
    }

    private void write() {
        line("# " + title());
        line("");
        line(
                "Edition `"
                        + chart.edition().id()
                        + "`. This page is generated from the chart's file;");
        line("boxes and arrows of the overlay are dashed in the drawing and marked here.");
        line("");
        line("```mermaid");
        out.append(Mermaid.of(chart));
        line("```");
        chart.boxes().forEach(this::box);
        chart.margin().legends().forEach(this::legend);
    }

    private String title() {
        return chart.title().stream()
                .map(Sentence::words)
                .findFirst()
                .orElse(chart.edition().school());
    }

    private void box(Box box) {
        heading(box.card().title(), box.id(), box.card().overlay());
        box.card().sentences().forEach(s -> line("- " + s.id() + ": “" + s.words() + "”"));
        if (box instanceof Box.Question question) {
            question.answers()
                    .forEach(a -> line("- Answer `" + a.id() + "`: " + a.words() + overlay(a)));
        }
        box.duties().forEach(duty -> line("- Duty " + duty.id() + ": " + words(duty)));
    }

    private static String overlay(Box.Answer answer) {
        return answer.layer() == Layer.OVERLAY ? " (overlay)" : "";
    }

    private void legend(Legend legend) {
        heading(legend.card().title(), legend.id(), legend.card().overlay());
        legend.card().sentences().forEach(s -> line("- " + s.id() + ": “" + s.words() + "”"));
        legend.choices().forEach(c -> line("- Choice `" + c.id() + "`: " + c.words()));
    }

    private void heading(String title, String id, Optional<Overlay> overlay) {
        line("");
        line("## " + title + " (`" + id + "`)");
        line("");
        overlay.ifPresent(o -> {
            line("*Overlay.* " + o.why() + " Source: " + o.source() + ", " + o.date() + ".");
            line("");
        });
    }

    private static String words(Duty duty) {
        return "%s — %s; owner: %s%s%s."
                .formatted(
                        duty.words(),
                        need(duty.need()),
                        duty.owner().title(),
                        duty.contact().map(contact -> "; contact: `" + contact + "`").orElse(""),
                        deadline(duty.deadline()));
    }

    private static String need(Need need) {
        return switch (need) {
            case Need.Always _ -> "always";
            case Need.OneOf(String group) -> "one or more of the group `" + group + "`";
            case Need.IfApplies _ -> "if it applies";
            case Need.When(Set<String> facts) -> "when any of " + list(facts);
            case Need.Unless(Set<String> facts) -> "when none of " + list(facts);
        };
    }

    private static String list(Set<String> facts) {
        return facts.stream().map(fact -> "`" + fact + "`").collect(Collectors.joining(", "));
    }

    private static String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.AtOnce _ -> "; at once";
            case Deadline.SameSchoolDay _ -> "; on the same school day, else the next";
            case Deadline.WorkingDays(int days) ->
                    "; within " + days + (days == 1 ? " working day" : " working days");
            case Deadline.EndOfTerm _ -> "; before the end of term";
            case Deadline.None _ -> "";
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
