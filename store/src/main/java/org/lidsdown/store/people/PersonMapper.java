package org.lidsdown.store.people;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The staff who work with the log, and who did. */
interface PersonMapper {
    @Insert(
            """
            INSERT INTO person (staff_id, name, staff_role)
            VALUES (#{staffId}, #{name}, #{staffRole})
            """)
    void insert(PersonRow row);

    @Select(
            """
            SELECT staff_id, name, staff_role, left_ms
            FROM person
            WHERE staff_id = #{staffId}
            """)
    Optional<PersonRow> find(String staffId);

    @Select("SELECT staff_id, name, staff_role, left_ms FROM person ORDER BY staff_id")
    List<PersonRow> all();

    @Update("UPDATE person SET staff_role = #{role} WHERE staff_id = #{staffId}")
    void move(@Param("staffId") String staffId, @Param("role") String role);

    @Update("UPDATE person SET left_ms = #{leftMs} WHERE staff_id = #{staffId}")
    void leave(@Param("staffId") String staffId, @Param("leftMs") long leftMs);
}
