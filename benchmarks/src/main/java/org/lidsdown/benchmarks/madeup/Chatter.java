package org.lidsdown.benchmarks.madeup;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Words as people write them: some often, most seldom, and now and then one found nowhere else. */
public final class Chatter {
    private static final List<String> VOCABULARY =
            List.of(
                    """
                    the a to and of in pupil was on with phone after at lesson photo message group \
                    chat game video class told by online form tutor picture asked friend another \
                    school from not account who unkind during lunch parent website password sent \
                    break laptop saw said screen home computer room teacher filter kept upset two \
                    caption stranger money link shared voice bus corridor address advert copied \
                    deleted library tablet headset weekend camera playground profile nickname \
                    livestream comment blocked reported frightened borrowed logged threatened \
                    joke rumour sibling assembly homework evening policy gambling lyrics prank \
                    search sticker trade server avatar download extension proxy timetable \
                    invitation workshop cousin trainers swimming minibus orchard clarinet\
                    """
                            .split(" "));
    private static final int SELDOM = 400;

    private final Random random;

    /** Says what these draws come to. */
    public Chatter(Random random) {
        this.random = random;
    }

    /** A note, a reason or what an incident is about: eight to thirty words. */
    public String some() {
        StringJoiner words = new StringJoiner(" ");
        for (int left = 8 + random.nextInt(23); left > 0; left--) {
            words.add(word());
        }
        return words.toString();
    }

    private String word() {
        if (random.nextInt(SELDOM) == 0) {
            return "user" + random.nextInt(1_000_000);
        }
        int many = VOCABULARY.size();
        int one = Math.min(random.nextInt(many), random.nextInt(many));
        return VOCABULARY.get(Math.min(one, random.nextInt(many)));
    }
}
