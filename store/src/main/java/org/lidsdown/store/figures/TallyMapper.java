package org.lidsdown.store.figures;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Adds up what is counted; an incident belongs to the day on which it was opened. */
interface TallyMapper {
    @Select(
            """
            SELECT item, standing, due_day, done_day, SUM(many) AS many
            FROM counted
            WHERE grp = #{grp}
                AND opened_day >= #{days.first}
                AND opened_day <= #{days.last}
            GROUP BY item, standing, due_day, done_day
            ORDER BY item, standing, due_day, done_day
            """)
    List<SumRow> sums(@Param("grp") String grp, @Param("days") Days days);

    @Select(
            """
            SELECT COALESCE(SUM(many), 0)
            FROM counted
            WHERE grp = 'INCIDENT'
                AND opened_day >= #{first}
                AND opened_day <= #{last}
            """)
    int opened(Days days);

    @Select(
            """
            SELECT COALESCE(SUM(many), 0)
            FROM counted
            WHERE grp = 'INCIDENT'
                AND opened_day < #{first}
                AND (done_day = -1 OR done_day > #{last})
            """)
    int carriedOver(Days days);

    @Select("SELECT DISTINCT band FROM pupil ORDER BY band")
    List<String> bands();

    @Select(
            """
            SELECT CASE WHEN by_staff THEN 'staff' ELSE 'kiosk' END AS told_by, lid,
                COUNT(*) AS many
            FROM concern
            WHERE received_ms >= #{from}
                AND received_ms < #{until}
                AND standing <> 'OVERTAKEN'
            GROUP BY by_staff, lid
            ORDER BY told_by, lid
            """)
    List<ConcernRow> concerns(@Param("from") long from, @Param("until") long until);

    @Select(
            """
            SELECT e.incident, e.number, e.sealed
            FROM incident i
                JOIN entry e ON e.incident = i.ref
            WHERE i.closed_ms >= #{from}
                AND i.closed_ms < #{until}
                AND e.kind = 'CLOSED'
                AND e.written_ms = i.closed_ms
            ORDER BY e.seq
            """)
    List<ClosingRow> closings(@Param("from") long from, @Param("until") long until);

    @Select("SELECT MIN(opened_ms) FROM incident")
    Optional<Long> firstOpened();

    @Select("SELECT written_ms FROM entry WHERE seq = 1")
    Optional<Long> begun();
}
