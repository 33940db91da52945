package org.lidsdown.store.people;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.lidsdown.store.database.Bytes;

/** Which pupils are shown at kiosks, and how; sealed. */
interface AtKioskMapper {
    /** A pupil and what was sealed about them. */
    record Row(String pseudonym, Bytes sealed) {}

    @Insert("INSERT INTO at_kiosk (pseudonym, sealed) VALUES (#{pseudonym}, #{sealed})")
    void insert(@Param("pseudonym") String pseudonym, @Param("sealed") Bytes sealed);

    @Delete("DELETE FROM at_kiosk WHERE pseudonym = #{pseudonym}")
    int delete(String pseudonym);

    @Select("SELECT pseudonym, sealed FROM at_kiosk ORDER BY pseudonym")
    List<Row> all();
}
