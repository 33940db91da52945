package org.lidsdown.kiosk.access;

import java.util.Locale;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.manner.Manner;

/** How somebody says which tile they mean. */
public enum Mode {
    /** A finger, or a mouse. */
    TOUCH(Origin.Input.TOUCH),
    /**
     * One switch: the tiles are gone through by themselves, and the switch takes the marked one.
     */
    ONE_SWITCH(Origin.Input.SWITCH),
    /** Two switches: one goes to the next tile, the other takes it. */
    TWO_SWITCHES(Origin.Input.SWITCH),
    /** The eyes, or a pointer: the tile that is looked at for long enough. */
    DWELL(Origin.Input.DWELL);

    private final Origin.Input input;

    Mode(Origin.Input input) {
        this.input = input;
    }

    /** The one that a pupil's manner asks for. */
    static Mode of(Manner.Way way) {
        return switch (way) {
            case TOUCH -> TOUCH;
            case ONE_SWITCH -> ONE_SWITCH;
            case TWO_SWITCHES -> TWO_SWITCHES;
            case DWELL -> DWELL;
        };
    }

    /** The word for it, on the command line and as a key of the words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the words on the screens speak of it: the same for one switch and for two. */
    public String manner() {
        return input.name().toLowerCase(Locale.ROOT);
    }

    /** What a concern says of it. */
    public Origin.Input input() {
        return input;
    }
}
