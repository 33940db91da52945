package org.lidsdown.store.people;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.lidsdown.store.database.Bytes;

/** The names of pupils as those know them who read one incident. */
interface NamedMapper {
    @Insert(
            """
            INSERT INTO incident_pupil (incident, pupil, sealed_name)
            VALUES (#{incident}, #{pupil}, #{sealedName})
            """)
    void insert(NamedRow row);

    @Select(
            """
            SELECT incident, pupil, sealed_name
            FROM incident_pupil
            WHERE incident = #{incident}
            """)
    List<NamedRow> of(String incident);

    @Delete("DELETE FROM incident_pupil WHERE incident = #{incident} AND pupil = #{pupil}")
    void delete(@Param("incident") String incident, @Param("pupil") String pupil);

    @Delete("DELETE FROM incident_pupil WHERE incident = #{incident}")
    void deleteAll(String incident);

    /** A pupil on an incident, the name sealed. */
    record NamedRow(String incident, String pupil, Bytes sealedName) {}
}
