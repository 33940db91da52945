package org.lidsdown.store.signin;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** What those who answer for the log must hear of. */
interface HappeningMapper {
    @Insert(
            """
            INSERT INTO happening (seq, kind, who, happened_ms)
            VALUES (#{seq}, #{kind}, #{who}, #{happenedMs})
            """)
    void insert(HappeningRow row);

    @Select(
            """
            SELECT seq, kind, who, happened_ms
            FROM happening
            WHERE happened_ms >= #{sinceMs}
            ORDER BY seq
            """)
    List<HappeningRow> since(long sinceMs);
}
