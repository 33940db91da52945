package org.lidsdown.store.people;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** The staff who work with the log. */
interface PersonMapper {
    @Insert(
            """
            INSERT INTO person (staff_id, name, staff_role, salt, rounds, password_hash)
            VALUES (#{staffId}, #{name}, #{staffRole}, #{salt}, #{rounds}, #{passwordHash})
            """)
    void insert(PersonRow row);

    @Select(
            """
            SELECT staff_id, name, staff_role, salt, rounds, password_hash
            FROM person
            WHERE staff_id = #{staffId}
            """)
    Optional<PersonRow> find(String staffId);

    @Select(
            """
            SELECT staff_id, name, staff_role, salt, rounds, password_hash
            FROM person
            ORDER BY staff_id
            """)
    List<PersonRow> all();
}
