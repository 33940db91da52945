package org.lidsdown.kiosk;

import java.util.List;
import java.util.Set;
import org.lidsdown.domain.concern.Answers;

/** The screens one after the other, without those that do not come up after what was answered. */
final class Way {

    private static final Set<String> NO_WAY_BACK =
            Set.of("welcome", "thanks", "still-here", "tell-now");

    private final List<Screen> screens;

    Way(List<Screen> screens) {
        this.screens = screens;
    }

    Screen first() {
        return screens.getFirst();
    }

    /** Whether whoever is at this screen, on the way or beside it, may go back. */
    boolean leadsBackFrom(Screen screen) {
        return !NO_WAY_BACK.contains(screen.name().word());
    }

    Screen named(String name) {
        return screens.stream()
                .filter(screen -> screen.name().word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No screen " + name));
    }

    Screen after(Screen screen, Answers answers) {
        return next(screens, screen, answers);
    }

    Screen before(Screen screen, Answers answers) {
        return next(screens.reversed(), screen, answers);
    }

    private static Screen next(List<Screen> screens, Screen screen, Answers answers) {
        return screens.stream()
                .skip(screens.indexOf(screen) + 1L)
                .filter(one -> one.comesUp().test(answers))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing beyond " + screen.name()));
    }
}
