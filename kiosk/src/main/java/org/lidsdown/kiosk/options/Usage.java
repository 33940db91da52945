package org.lidsdown.kiosk.options;

import java.util.HashMap;
import java.util.Map;

/** How the kiosk is used, in words; which options there are is read from them. */
public final class Usage {

    /** The words. */
    public static final String TEXT =
            """
            The pupils' kiosk of Lids Down.

              --outbox DIR          where sealed concerns lie until the host has them
              --host URL            the host's intake (as the provisioning file says, or else
                                    http://127.0.0.1:47810)
              --provisioning FILE   what the host made for this kiosk; it is copied, and needed once
              --set-up              copy what --provisioning names, and end
              --theme NAME          soft, contrast or calm
              --window WxH+X+Y      a window of this size and place; else the full screen
              --access MODE         touch, one-switch, two-switches (Space and Enter) or dwell
              --scan-step MS        how long one switch's mark stays on a tile (2000)
              --switch-hold MS      how long a switch is held until it counts (0)
              --dwell MS            how long a tile is looked at until it is taken (1500)
              --touch-hold MS       how long a finger stays on a tile until it counts (0)
              --one-question        ask nothing but whom they want to talk to
              --idle SECONDS        how long until it asks whether somebody is there (120), or off
              --language CODE       the language it begins with (en)
              --languages CODES     what can be asked for besides, such as pl,ur; or all
              --symbols DIR         the school's own pictures, by the names of the kiosk's: sad.png
              --voices DIR          recordings of what is read aloud: a folder for each language
              --speech-rate WPM     how fast the computer's own voice speaks (130 words a minute)
              --mute                say nothing
              --headphones NAME     say what is marked on this sound device, and nothing else there
              --quiet-scan          do not say what is marked
              --touch-to-hear       a first touch says a tile, a second one takes it
              --prompts FILE        write all that is said, for people who record it
              --board DIR           write the questions as boards for pupils' own devices (OBZ)
              --pictures DIR        write every screen in every language, theme and size as a picture
              --story DIR           play one telling, write its screens as pictures, hand it over, and end
              --list-languages      say which languages it speaks, and end
              --credits             say whose pictures and letters it shows, and end
              --prefix TEXT         what the names of the story's pictures begin with
              --random-use SECONDS  touch tiles at random, keep nothing, and say how quick it was
              --help                say all this, and end
              --time-start          say how long it took until the first screen could be touched
            """;

    private static final String OPTION = "  --";
    private static final Map<String, Boolean> WITH_VALUE = withValue();

    private Usage() {}

    /**
     * Reads the words without anything that a program takes long to load: the kiosk starts by it.
     */
    private static Map<String, Boolean> withValue() {
        Map<String, Boolean> options = new HashMap<>();
        for (String line : TEXT.split("\n", -1)) {
            if (line.startsWith(OPTION)) {
                int end = line.indexOf(' ', OPTION.length());
                options.put(line.substring(2, end), line.charAt(end + 1) != ' ');
            }
        }
        return options;
    }

    /** Whether there is such an option. */
    static boolean isOption(String name) {
        return WITH_VALUE.containsKey(name) || name.equals("-h");
    }

    /** Whether something has to follow it. */
    static boolean takesValue(String name) {
        return WITH_VALUE.getOrDefault(name, false);
    }
}
