package org.lidsdown.admin.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** What the made-up school changed after its reviews; often nothing. */
final class Changes {
    private static final List<String> ALL =
            List.of(
                    "",
                    "",
                    "",
                    "Assembly about kind messages held for all classes.",
                    "Filter now checked on the first Monday of each month.",
                    "Phones are kept in the class box during lessons.",
                    "Picture passwords for pupils who share a laptop.",
                    "Staff reminded to watch a video to its end before they show it.",
                    "Parents' evening about game chat planned with the family worker.",
                    "Lids-down practice added to the first week of term.");

    private Changes() {}

    static String any(RandomGenerator chance) {
        return ALL.get(chance.nextInt(ALL.size()));
    }
}
