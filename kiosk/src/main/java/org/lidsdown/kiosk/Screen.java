package org.lidsdown.kiosk;

import java.util.function.Function;
import java.util.function.Predicate;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.touch.Page;

/** One screen of the way: its name, when it comes up at all, and how it is made. */
record Screen(Token name, Predicate<Answers> comesUp, Function<Journey, Page> page) {

    static Screen always(String name, Function<Journey, Page> page) {
        return new Screen(new Token(name), _ -> true, page);
    }

    static Screen when(String name, Predicate<Answers> comesUp, Function<Journey, Page> page) {
        return new Screen(new Token(name), comesUp, page);
    }
}
