package org.lidsdown.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The school's own days. A working day is a day on which staff are at school: a weekday of a term
 * that is not in a half term break and not a bank holiday; INSET days are working days without
 * pupils. Outside all known terms every weekday that is no bank holiday counts as a working day, so
 * that no deadline waits for ever.
 *
 * @param terms in order of their days
 * @param insetDays days on which staff are at school without pupils
 * @param bankHolidays public holidays
 */
public record SchoolCalendar(
        List<Term> terms, Set<LocalDate> insetDays, Set<LocalDate> bankHolidays) {
    /** Sorts the terms; two that overlap or share an id are refused. */
    public SchoolCalendar {
        terms = terms.stream().sorted(Comparator.comparing(Term::first)).toList();
        for (int i = 1; i < terms.size(); i++) {
            checkFollows(terms.get(i - 1), terms.get(i));
        }
        if (terms.stream().map(Term::id).distinct().count() < terms.size()) {
            throw new IllegalArgumentException("Two terms have the same name.");
        }
        insetDays = Set.copyOf(insetDays);
        bankHolidays = Set.copyOf(bankHolidays);
    }

    private static void checkFollows(Term before, Term term) {
        if (!term.first().isAfter(before.last())) {
            throw new IllegalArgumentException(
                    "The terms %s and %s overlap.".formatted(before.id(), term.id()));
        }
    }

    /** Whether staff are at school on this day. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend || bankHolidays.contains(day)) {
            return false;
        }
        return isUnknown(day) || terms.stream().anyMatch(term -> term.isTermTime(day));
    }

    /** Whether pupils are at school on this day. */
    public boolean isSchoolDay(LocalDate day) {
        return isWorkingDay(day) && !insetDays.contains(day);
    }

    private boolean isUnknown(LocalDate day) {
        return terms.isEmpty()
                || day.isBefore(terms.getFirst().first())
                || day.isAfter(terms.getLast().last());
    }

    /**
     * The day that is so many working days after this one; 0 gives this day or the next working
     * day.
     */
    public LocalDate workingDaysAfter(LocalDate day, int days) {
        LocalDate on = day;
        int left = days;
        while (left > 0 || !isWorkingDay(on)) {
            on = on.plusDays(1);
            if (left > 0 && isWorkingDay(on)) {
                left--;
            }
        }
        return on;
    }

    /** The day itself where pupils are at school, else the next day on which they are. */
    public LocalDate schoolDayFrom(LocalDate day) {
        LocalDate on = day;
        while (!isSchoolDay(on)) {
            on = on.plusDays(1);
        }
        return on;
    }

    /**
     * The term that the day is reported in: a holiday counts to the term that follows it; nothing
     * for days outside all known terms.
     */
    public Optional<Term> termOf(LocalDate day) {
        return terms.stream()
                .filter(term -> !day.isAfter(term.last()))
                .findFirst()
                .filter(term -> !day.isBefore(reportedFrom(term)));
    }

    /** The term with this id, or nothing. */
    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /**
     * The first day that is reported in this term: the day after the last day of the term before
     * it.
     */
    public LocalDate reportedFrom(Term term) {
        int index = terms.indexOf(term);
        return index > 0
                ? terms.get(index - 1).last().plusDays(1)
                : LocalDate.of(term.first().getYear(), 1, 1);
    }

    /**
     * The school year of the day as references carry it, such as {@code 2026/27}; it begins on 1
     * September.
     */
    public static String schoolYear(LocalDate day) {
        int first = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
        return String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
    }
}
