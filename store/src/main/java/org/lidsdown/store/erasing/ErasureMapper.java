package org.lidsdown.store.erasing;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What has been asked to be erased, and what was. */
interface ErasureMapper {
    @Insert(
            """
            INSERT INTO erasure (ref, ground, asked_by, asked_ms, agreed_by, agreed_ms)
            VALUES (#{ref}, #{ground}, #{askedBy}, #{askedMs},
                #{agreedBy,jdbcType=VARCHAR}, #{agreedMs,jdbcType=BIGINT})
            """)
    void insert(AskedRow row);

    @Update(
            """
            UPDATE erasure
            SET agreed_by = #{by}, agreed_ms = #{nowMs}
            WHERE ref = #{ref}
            """)
    void agree(@Param("ref") String ref, @Param("by") String by, @Param("nowMs") long nowMs);

    @Delete("DELETE FROM erasure WHERE ref = #{ref}")
    void delete(String ref);

    @Select(
            """
            SELECT e.ref, e.ground, e.asked_by, e.asked_ms, e.agreed_by, e.agreed_ms, i.hands
            FROM erasure e
                JOIN incident i ON i.ref = e.ref
            WHERE e.asked_ms > #{sinceMs}
            ORDER BY e.asked_ms, e.ref
            """)
    List<AskedRow> since(long sinceMs);

    @Select("SELECT hands FROM incident WHERE ref = #{ref}")
    Optional<String> hands(String ref);

    @Select(
            """
            SELECT e.incident AS ref, i.opened_ms, e.number, e.choice AS ground, e.subject AS first_by,
                e.actor AS second_by, e.written_ms AS erased_ms, e.seq, e.hash, i.hands
            FROM incident i
                JOIN entry e ON e.incident = i.ref AND e.number = i.entries
            WHERE i.erased_ms IS NOT NULL
            ORDER BY i.erased_ms DESC, e.seq DESC
            """)
    List<DisposalRow> disposals();
}
