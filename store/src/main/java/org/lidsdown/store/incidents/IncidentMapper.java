package org.lidsdown.store.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.lidsdown.store.database.Bytes;

/** Incidents as a whole. */
interface IncidentMapper {
    /** What the list needs of all incidents, in any order. */
    String ALL =
            """
            SELECT ref, opened_seq, opened_ms, sealed_words, choices, stands, pupils,
                next_due, closed, hands, erased_ms
            FROM incident
            """;

    /** The same of so many that were opened last. */
    String LATEST =
            """
            SELECT ref, opened_seq, opened_ms, sealed_words, choices, stands, pupils,
                next_due, closed, hands, erased_ms
            FROM incident --DERBY-PROPERTIES index=INCIDENT_LATEST_FIRST
            ORDER BY opened_seq DESC
            FETCH NEXT ? ROWS ONLY
            """;

    /** The same of those in some hands. */
    String LATEST_IN =
            """
            SELECT ref, opened_seq, opened_ms, sealed_words, choices, stands, pupils,
                next_due, closed, hands, erased_ms
            FROM incident --DERBY-PROPERTIES index=INCIDENT_IN_HANDS
            WHERE hands = ?
            ORDER BY opened_seq DESC
            FETCH NEXT ? ROWS ONLY
            """;

    @Update(
            """
            UPDATE incident
            SET closed_ms = #{row.closedMs,jdbcType=BIGINT},
                entries = #{row.entries},
                closed = #{row.closed},
                reopened = #{row.reopened},
                next_due = #{row.nextDue,jdbcType=DATE},
                stands = #{row.stands},
                choices = #{row.choices},
                pupils = #{row.pupils},
                breach = #{row.breach,jdbcType=VARCHAR},
                staff_involved = #{row.staffInvolved,jdbcType=BOOLEAN},
                hands = #{row.hands},
                on_hold = #{row.onHold},
                erased_ms = #{row.erasedMs,jdbcType=BIGINT}
            WHERE ref = #{row.ref}
                AND entries = #{seen}
            """)
    int update(@Param("row") IncidentRow row, @Param("seen") int seen);

    @Select(
            """
            SELECT COALESCE(MAX(number), 0) + 1
            FROM incident
            WHERE school_year = #{schoolYear}
            """)
    int nextNumber(String schoolYear);

    @Update(
            """
            UPDATE incident
            SET entries = #{seen} + 1
            WHERE ref = #{ref}
                AND entries = #{seen}
            """)
    int lengthen(@Param("ref") String ref, @Param("seen") int seen);

    @Select(
            """
            SELECT COUNT(*)
            FROM entry
            WHERE seq > #{after}
                AND seq <= #{last}
                AND kind IN ('CALENDAR_GIVEN', 'FACTS_REBUILT')
            """)
    int rebuilt(@Param("after") long after, @Param("last") long last);

    @Select("SELECT COALESCE(MAX(seq), 0) FROM entry")
    long lastSeq();

    @Select(
            """
            SELECT DISTINCT incident
            FROM entry
            WHERE seq > #{after}
                AND seq <= #{last}
                AND incident IS NOT NULL
            """)
    List<String> writtenBetween(@Param("after") long after, @Param("last") long last);

    @Select(
            """
            SELECT ref, opened_seq, opened_ms, sealed_words, choices, stands, pupils,
                next_due, closed, hands, erased_ms
            FROM incident
            WHERE ref = #{ref}
            """)
    Optional<LineRow> line(String ref);

    @Select("SELECT COUNT(*) FROM incident")
    int count();

    @Select(
            """
            SELECT COALESCE(SUM(many), 0)
            FROM counted
            WHERE grp = 'HANDS'
                AND item = #{hands}
            """)
    int countIn(String hands);

    @Select("SELECT COUNT(*) FROM incident WHERE closed = FALSE AND hands = #{hands}")
    int countOpenIn(String hands);

    @Select(
            """
            SELECT ref, opened_seq, opened_ms, sealed_words, choices, stands, pupils,
                next_due, closed, hands, erased_ms
            FROM incident --DERBY-PROPERTIES index=INCIDENT_OPEN
            WHERE closed = FALSE
                AND hands = #{hands}
                AND next_due <= #{until}
            ORDER BY next_due, opened_seq
            FETCH FIRST #{most} ROWS ONLY
            """)
    List<LineRow> dueIn(
            @Param("hands") String hands, @Param("until") LocalDate until, @Param("most") int most);

    @Select(
            """
            SELECT COUNT(*)
            FROM concern_link l
                JOIN incident i ON i.ref = l.incident
            WHERE l.concern = #{concern}
                AND l.incident <> #{ref}
                AND i.erased_ms IS NULL
            """)
    int othersWith(@Param("concern") String concern, @Param("ref") String ref);

    @Select(
            """
            SELECT COUNT(*)
            FROM pupil_branch b
                JOIN incident i ON i.ref = b.incident
            WHERE b.pupil = #{pupil}
                AND b.incident <> #{ref}
                AND i.erased_ms IS NULL
            """)
    int othersOf(@Param("pupil") String pupil, @Param("ref") String ref);

    @Select("SELECT hands FROM incident WHERE ref = #{ref}")
    Optional<String> hands(String ref);

    @Update("UPDATE incident SET sealed_words = #{nothing} WHERE ref = #{ref}")
    void eraseWords(@Param("ref") String ref, @Param("nothing") Bytes nothing);

    @Select(
            """
            SELECT COUNT(*)
            FROM pupil_branch b
                JOIN incident i ON i.ref = b.incident
            WHERE b.pupil = #{pupil}
                AND b.part IN ('instigator', 'both')
                AND b.incident <> #{besides}
                AND i.opened_ms >= #{sinceMs}
            """)
    int asInstigator(
            @Param("pupil") String pupil,
            @Param("besides") String besides,
            @Param("sinceMs") long sinceMs);
}
