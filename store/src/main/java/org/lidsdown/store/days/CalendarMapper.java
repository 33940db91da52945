package org.lidsdown.store.days;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The school's calendars, the latest in force. */
interface CalendarMapper {
    @Insert(
            """
            INSERT INTO calendar (version, given_ms, days)
            SELECT COALESCE(MAX(version), 0) + 1, #{givenMs}, #{days}
            FROM calendar
            """)
    void insert(@Param("givenMs") long givenMs, @Param("days") String days);

    @Select("SELECT days FROM calendar ORDER BY version DESC FETCH FIRST ROW ONLY")
    Optional<String> latest();

    @Select("SELECT COALESCE(MAX(version), 0) FROM calendar")
    int version();

    @Select("SELECT version, days FROM calendar ORDER BY version")
    List<CalendarRow> all();
}
