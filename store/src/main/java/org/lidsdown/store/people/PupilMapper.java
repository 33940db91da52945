package org.lidsdown.store.people;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.lidsdown.store.database.Bytes;

/** The school's pupils by pseudonym, their names sealed. */
interface PupilMapper {
    @Update("UPDATE pupil SET sealed_name = #{nothing} WHERE pseudonym = #{code}")
    void eraseName(@Param("code") String code, @Param("nothing") Bytes nothing);

    @Insert(
            """
            INSERT INTO pupil (pseudonym, number, sealed_name, band)
            VALUES (#{pseudonym}, #{number}, #{sealedName}, #{band})
            """)
    void insert(PupilRow row);

    @Select("SELECT COALESCE(MAX(number), 0) + 1 FROM pupil")
    int nextNumber();

    @Select(
            """
            SELECT pseudonym, number, sealed_name, band
            FROM pupil
            WHERE pseudonym = #{pseudonym}
            """)
    Optional<PupilRow> find(String pseudonym);

    @Select("SELECT pseudonym, number, sealed_name, band FROM pupil ORDER BY number")
    List<PupilRow> all();
}
