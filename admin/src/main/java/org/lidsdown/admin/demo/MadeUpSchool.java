package org.lidsdown.admin.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

/** A school that does not exist, with people who do not exist. */
public final class MadeUpSchool {
    /** What the made-up school is called. */
    public static final String NAME = "Larkrise School (made up)";

    static final String SHORT_NAME = "Larkrise School";

    /** With what everybody there signs in. */
    public static final String PASSWORD = "made up school";

    private static final List<String> NAMES =
            List.of(
                    "Ali", "Beth", "Cas", "Dan", "Eva", "Fin", "Gia", "Hari", "Isla", "Jay", "Kit",
                    "Lena", "Mo", "Nia", "Ola", "Pip", "Quinn", "Ravi", "Suki", "Tom", "Uma", "Vik",
                    "Wren", "Xan", "Yusuf", "Zoe", "Amir", "Bryn", "Cora", "Dev", "Elsa", "Femi",
                    "Greta", "Hugo", "Ines", "Jude", "Kaya", "Leo", "Maya", "Noor", "Otis", "Petra",
                    "Remy", "Sol", "Tara", "Ursula", "Vera", "Will");

    static final List<String> BANDS =
            List.of("Years 3 to 6", "Years 7 to 9", "Years 10 to 11", "Years 12 to 14");

    private MadeUpSchool() {}

    /** A pupil before the log has given a pseudonym. */
    record Newcomer(String name, String band) {}

    static List<Newcomer> pupils() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(
                        i -> new Newcomer(NAMES.get(i), BANDS.get(i * BANDS.size() / NAMES.size())))
                .toList();
    }

    /** The school as reports name it. */
    public static School school() {
        return new School(NAME, true);
    }

    /** How anybody may come in there. */
    public static String hint() {
        return "This school is made up. Come in as %s with the password “%s”."
                .formatted(staff().getFirst().id(), PASSWORD);
    }

    /** Its staff; the coordinator first. */
    public static List<Staff> staff() {
        return List.of(
                new Staff("s.khan", "Mrs Khan", Role.ONLINE_SAFETY_COORDINATOR),
                new Staff("r.lee", "Mr Lee", Role.DSL),
                new Staff("m.roe", "Miss Roe", Role.SENIOR_LEADER),
                new Staff("j.hart", "Dr Hart", Role.HEAD),
                new Staff("t.vale", "Mr Vale", Role.TECHNICIAN));
    }
}
