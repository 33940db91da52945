package org.lidsdown.store.trail;

import java.util.List;
import org.apache.ibatis.annotations.Select;

/** The entries of the log as far as the trail shows them. */
interface TrailMapper {
    @Select(
            """
            SELECT seq, incident, written_ms, actor, kind, subject, choice
            FROM entry
            WHERE seq BETWEEN #{first} AND #{last}
            ORDER BY seq DESC
            """)
    List<TrailRow> between(long first, long last);

    /** The incidents that others than safeguarding staff read. */
    @Select("SELECT ref, hands FROM incident WHERE hands <> 'safeguarding'")
    List<InHands> inOtherHands();

    /** An incident, and the group that reads it. */
    record InHands(String ref, String hands) {}
}
