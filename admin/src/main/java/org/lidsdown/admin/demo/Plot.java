package org.lidsdown.admin.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of incident that the made-up school meets, before chance fills it in.
 *
 * @param weight how often it comes, against the others
 * @param kind the choice of the print's list
 * @param fourC the choice of the four Cs
 * @param technical whether it is a technical breach
 * @param illegal whether it is possibly illegal
 * @param criteria the criteria met by a member of staff; none where no staff are involved
 * @param staff whether a member of staff is involved
 * @param roles a role for each pupil, the first one told at the kiosk where somebody did
 * @param words what the incident is about
 */
record Plot(
        int weight,
        String kind,
        String fourC,
        boolean technical,
        boolean illegal,
        boolean staff,
        Set<String> criteria,
        List<String> roles,
        String words) {
    private static final Set<String> NONE = Set.of();

    private static Plot pupils(
            int weight, String kind, String fourC, List<String> roles, String words) {
        return new Plot(weight, kind, fourC, false, false, false, NONE, roles, words);
    }

    private static Plot bullying(int weight, List<String> roles, String words) {
        return pupils(weight, "upset-or-bully", "conduct", roles, words);
    }

    private static Plot technical(int weight, String fourC, List<String> roles, String words) {
        return new Plot(weight, "against-policy", fourC, true, false, false, NONE, roles, words);
    }

    private static Plot illegal(String fourC, List<String> roles, String words) {
        return new Plot(2, "upset-or-bully", fourC, false, true, false, NONE, roles, words);
    }

    private static Plot staff(Set<String> criteria, List<String> roles, String words) {
        return new Plot(1, "other", "conduct", false, false, true, criteria, roles, words);
    }

    /** Everything that the made-up school meets. */
    static List<Plot> all() {
        return Stream.of(unkind(), found(), broken(), filtering(), grave())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Plot> unkind() {
        return List.of(
                bullying(
                        9,
                        List.of("victim", "instigator"),
                        "Unkind messages in a group chat after school"),
                bullying(
                        6,
                        List.of("victim", "instigator", "witness"),
                        "A photo of a pupil passed round with a nasty caption"),
                bullying(
                        3,
                        List.of("both", "both"),
                        "Two pupils sending each other hurtful voice messages"));
    }

    private static List<Plot> found() {
        List<String> victim = List.of("victim");
        return List.of(
                pupils(
                        5,
                        "upset-or-bully",
                        "contact",
                        victim,
                        "A stranger asked for the pupil's address in a game"),
                pupils(4, "other", "content", victim, "A frightening video came up by itself"),
                pupils(3, "other", "commerce", victim, "A game asked the pupil to spend money"));
    }

    private static List<Plot> broken() {
        List<String> two = List.of("victim", "instigator");
        return List.of(
                pupils(
                        5,
                        "phone-video",
                        "conduct",
                        two,
                        "A phone video of a pupil taken during a lesson"),
                pupils(5, "password", "conduct", two, "Somebody used another pupil's password"),
                pupils(
                        4,
                        "against-policy",
                        "content",
                        List.of("instigator"),
                        "Games website open during a lesson"));
    }

    private static List<Plot> filtering() {
        return List.of(
                technical(
                        6,
                        "content",
                        List.of("victim"),
                        "The filter let an unsuitable picture through"),
                technical(
                        3,
                        "content",
                        List.of("instigator"),
                        "A way round the filter was found and shared"),
                technical(2, "commerce", List.of(), "Gambling advert on a learning website"));
    }

    private static List<Plot> grave() {
        return List.of(
                illegal(
                        "contact",
                        List.of("victim"),
                        "An adult online asked the pupil for pictures"),
                illegal(
                        "conduct",
                        List.of("victim", "instigator"),
                        "A private picture was threatened to be shared"),
                staff(
                        Set.of(),
                        List.of("witness"),
                        "A member of staff showed a video that was not checked first"),
                staff(
                        Set.of("harmed-child"),
                        List.of("victim"),
                        "A member of staff wrote to a pupil on a private account"));
    }
}
