package org.lidsdown.store.retention;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.lidsdown.domain.retention.Retention;

/** For how long what is kept, and what has been kept for long. */
interface RetentionMapper {
    @Insert(
            """
            INSERT INTO retention (version, given_ms, technical, safeguarding, staff)
            SELECT COALESCE(MAX(version), 0) + 1, #{givenMs}, #{rule.technical},
                #{rule.safeguarding}, #{rule.staff}
            FROM retention
            """)
    void insert(@Param("givenMs") long givenMs, @Param("rule") Retention rule);

    @Select(
            """
            SELECT technical, safeguarding, staff
            FROM retention
            ORDER BY version DESC
            FETCH FIRST ROW ONLY
            """)
    Optional<Retention> latest();

    @Select(
            """
            SELECT ref, closed_ms, breach, staff_involved, hands, on_hold
            FROM incident
            WHERE closed_ms <= #{until}
                AND erased_ms IS NULL
            ORDER BY closed_ms, opened_seq
            """)
    List<ClosedRow> closedUntil(long until);
}
