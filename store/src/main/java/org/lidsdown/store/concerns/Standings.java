package org.lidsdown.store.concerns;

import org.lidsdown.store.chain.Writing;

/** How the concerns stand, found out again from the envelopes and the links. */
public final class Standings {
    private Standings() {}

    /** Corrects what is wrong, and says how many envelopes that were. */
    public static int rebuild(Writing writing) {
        ConcernMapper mapper = writing.on(ConcernMapper.class);
        int wrong = 0;
        String concern = "";
        for (StandingRow row : mapper.standings()) {
            boolean latest = !row.concern().equals(concern);
            String standing = latest ? latest(row) : "OVERTAKEN";
            if (!row.standing().equals(standing)) {
                mapper.stand(row.envelope(), standing);
                wrong++;
            }
            concern = row.concern();
        }
        return wrong;
    }

    private static String latest(StandingRow row) {
        return row.links() > 0 ? "LINKED" : "WAITING";
    }
}
