package org.lidsdown.store.counted;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Counts that are kept up to date with every entry. */
interface CountedMapper {
    @Update(
            """
            UPDATE counted
            SET many = many + #{many}
            WHERE grp = #{grp}
                AND opened_day = #{openedDay}
                AND item = #{item}
                AND standing = #{standing}
                AND due_day = #{dueDay}
                AND done_day = #{doneDay}
            """)
    int add(ThingRow row);

    @Insert(
            """
            INSERT INTO counted (grp, opened_day, item, standing, due_day, done_day, many)
            VALUES (#{grp}, #{openedDay}, #{item}, #{standing}, #{dueDay}, #{doneDay}, #{many})
            """)
    void insert(ThingRow row);

    @Delete("DELETE FROM counted WHERE many = 0")
    void deleteNought();

    @Select(
            """
            SELECT grp, opened_day, item, standing, due_day, done_day, many
            FROM counted
            WHERE many <> 0
            ORDER BY grp, opened_day, item
            """)
    List<ThingRow> all();
}
