package org.lidsdown.store.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The chart files under which incidents are opened. */
interface EditionMapper {
    @Insert(
            """
            INSERT INTO edition (id, from_day, added_ms, sha256, chart)
            VALUES (#{id}, #{fromDay}, #{addedMs}, #{sha256}, #{chart})
            """)
    void insert(EditionRow row);

    @Select(
            """
            SELECT id, from_day, added_ms, sha256, chart
            FROM edition
            WHERE id = #{id}
            """)
    Optional<EditionRow> find(String id);

    @Select(
            """
            SELECT id
            FROM edition
            WHERE from_day <= #{day}
            ORDER BY from_day DESC, added_ms DESC
            FETCH FIRST ROW ONLY
            """)
    Optional<String> inForce(@Param("day") LocalDate day);

    @Select("SELECT id FROM edition ORDER BY from_day, added_ms FETCH FIRST ROW ONLY")
    Optional<String> first();

    @Select("SELECT id, from_day, added_ms, sha256, chart FROM edition ORDER BY from_day, id")
    List<EditionRow> all();
}
