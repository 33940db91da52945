package org.lidsdown.domain.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lidsdown.domain.letters.Letters;

/**
 * Reads a school's calendar from text, a line for each thing:
 *
 * <pre>
 * term 2025-autumn 2025-09-02 2025-12-19 half-term 2025-10-25 2025-11-02
 * inset 2025-09-02
 * bank-holiday 2025-12-25
 * </pre>
 */
public final class CalendarFile {
    private static final int SHOWN = 120;

    private final List<Term> terms = new ArrayList<>();
    private final Set<LocalDate> inset = new HashSet<>();
    private final Set<LocalDate> bankHolidays = new HashSet<>();

    private CalendarFile() {}

    /**
     * The calendar that is shipped as an example: terms of a Lancashire school, to be checked by
     * the school.
     */
    public static SchoolCalendar example() {
        return read(exampleText());
    }

    /** The text of the example, as a school begins with it. */
    public static String exampleText() {
        try (InputStream in = CalendarFile.class.getResourceAsStream("example.calendar")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the shipped calendar cannot be read", e);
        }
    }

    /** Reads a calendar; a line that cannot be understood is refused with its number. */
    public static SchoolCalendar read(String text) {
        CalendarFile file = new CalendarFile();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceAll("#.*|\\uFEFF", "").strip();
            try {
                wantsLetters(lines.get(i));
                file.line(line.split("\\s+"));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "Line %d of the calendar cannot be understood: %s"
                                .formatted(i + 1, shortened(line)),
                        e);
            }
        }
        return new SchoolCalendar(file.terms, file.inset, file.bankHolidays);
    }

    private static String shortened(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + " …" : line;
    }

    /** Also in remarks: all of the text is kept as it is. */
    private static void wantsLetters(String line) {
        if (!Letters.areKept(line)) {
            throw new IllegalArgumentException("a sign that cannot be kept");
        }
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "" -> {}
            case "term" -> terms.add(term(words));
            case "inset" -> inset.add(day(words));
            case "bank-holiday" -> bankHolidays.add(day(words));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static LocalDate day(String[] words) {
        wants(words.length == 2);
        return LocalDate.parse(words[1]);
    }

    private static void wants(boolean words) {
        if (!words) {
            throw new IllegalArgumentException("too few words, too many, or others");
        }
    }

    private static Term term(String[] words) {
        wants(words.length == 7 && words[4].equals("half-term"));
        return new Term(
                words[1],
                LocalDate.parse(words[2]),
                LocalDate.parse(words[3]),
                LocalDate.parse(words[5]),
                LocalDate.parse(words[6]));
    }
}
