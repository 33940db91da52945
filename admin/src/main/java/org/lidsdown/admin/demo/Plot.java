package org.lidsdown.admin.demo;

import java.util.List;
import java.util.Set;

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
        return List.of(
                pupils(
                        9,
                        "upset-or-bully",
                        "conduct",
                        List.of("victim", "instigator"),
                        "Unkind messages in a group chat after school"),
                pupils(
                        6,
                        "upset-or-bully",
                        "conduct",
                        List.of("victim", "instigator", "witness"),
                        "A photo of a pupil passed round with a nasty caption"),
                pupils(
                        3,
                        "upset-or-bully",
                        "conduct",
                        List.of("both", "both"),
                        "Two pupils sending each other hurtful voice messages"),
                pupils(
                        5,
                        "upset-or-bully",
                        "contact",
                        List.of("victim"),
                        "A stranger asked for the pupil's address in a game"),
                pupils(
                        4,
                        "other",
                        "content",
                        List.of("victim"),
                        "A frightening video came up by itself"),
                pupils(
                        3,
                        "other",
                        "commerce",
                        List.of("victim"),
                        "A game asked the pupil to spend money"),
                pupils(
                        5,
                        "phone-video",
                        "conduct",
                        List.of("victim", "instigator"),
                        "A phone video of a pupil taken during a lesson"),
                pupils(
                        5,
                        "password",
                        "conduct",
                        List.of("victim", "instigator"),
                        "Somebody used another pupil's password"),
                pupils(
                        4,
                        "against-policy",
                        "content",
                        List.of("instigator"),
                        "Games website open during a lesson"),
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
                technical(2, "commerce", List.of(), "Gambling advert on a learning website"),
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
