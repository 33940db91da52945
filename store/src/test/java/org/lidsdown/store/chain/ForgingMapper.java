package org.lidsdown.store.chain;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** What the log never does with its entries, and somebody else could. */
interface ForgingMapper {
    @Update(
            """
            UPDATE entry
            SET incident = #{row.incident,jdbcType=VARCHAR},
                number = #{row.number,jdbcType=INTEGER},
                written_ms = #{row.writtenMs}, actor = #{row.actor}, kind = #{row.kind},
                subject = #{row.subject}, choice = #{row.choice}, pupil = #{row.pupil},
                salt = #{row.salt}, sealed = #{row.sealed}, commitment = #{row.commitment},
                prev = #{row.prev}, hash = #{row.hash}
            WHERE seq = #{row.seq}
            """)
    void update(@Param("row") EntryRow row);

    @Delete("DELETE FROM entry WHERE seq >= #{first} AND seq <= #{last}")
    void delete(@Param("first") long first, @Param("last") long last);
}
