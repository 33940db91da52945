package org.lidsdown.kiosk.handover;

import java.util.Optional;

/** A key list that is taken only from a school whose lists begin with "ours". */
final class SomeKeys implements Keys {

    volatile Optional<String> list = Optional.of("ours 1");

    @Override
    public Optional<String> mark() {
        return list.map(text -> "%064x".formatted(text.hashCode() & 0xffff));
    }

    @Override
    public boolean take(String offered) {
        if (offered.startsWith("ours")) {
            list = Optional.of(offered);
        }
        return offered.startsWith("ours");
    }
}
