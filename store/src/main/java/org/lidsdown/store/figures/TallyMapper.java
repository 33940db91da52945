package org.lidsdown.store.figures;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Counts over the facts, grouped by the database; an incident belongs to the time in which it was
 * opened.
 */
interface TallyMapper {
    @Select(
            """
            SELECT COALESCE(breach, '') AS answer,
                COUNT(*) AS opened,
                SUM(CASE WHEN closed_ms < #{until} THEN 1 ELSE 0 END) AS closed,
                SUM(CASE WHEN reopened > 0 THEN 1 ELSE 0 END) AS reopened
            FROM incident
            WHERE opened_ms >= #{from}
                AND opened_ms < #{until}
            GROUP BY breach
            ORDER BY answer
            """)
    List<BreachRow> breaches(Span span);

    @Select("SELECT COUNT(*) FROM incident WHERE opened_ms >= #{from} AND opened_ms < #{until}")
    int opened(Span span);

    @Select(
            """
            SELECT COUNT(*)
            FROM incident
            WHERE opened_ms < #{from}
                AND (closed_ms IS NULL OR closed_ms >= #{until})
            """)
    int carriedOver(Span span);

    @Select(
            """
            SELECT c.legend AS grp, c.choice AS item, COUNT(*) AS many
            FROM incident i
                JOIN incident_choice c ON c.incident = i.ref
            WHERE i.opened_ms >= #{from}
                AND i.opened_ms < #{until}
            GROUP BY c.legend, c.choice
            ORDER BY grp, item
            """)
    List<GroupRow> choices(Span span);

    @Select(
            """
            SELECT COUNT(DISTINCT c.incident)
            FROM incident i
                JOIN incident_choice c ON c.incident = i.ref
            WHERE i.opened_ms >= #{span.from}
                AND i.opened_ms < #{span.until}
                AND c.legend = #{legend}
            """)
    int classified(@Param("span") Span span, @Param("legend") String legend);

    @Select(
            """
            SELECT b.band AS grp, COALESCE(b.part, '') AS item, COUNT(*) AS many
            FROM incident i
                JOIN pupil_branch b ON b.incident = i.ref
            WHERE i.opened_ms >= #{from}
                AND i.opened_ms < #{until}
            GROUP BY b.band, b.part
            ORDER BY grp, item
            """)
    List<GroupRow> pupils(Span span);

    @Select("SELECT DISTINCT band FROM pupil ORDER BY band")
    List<String> bands();

    @Select(
            """
            SELECT d.duty, d.standing, d.due_by, d.settled_ms / 3600000 AS settled_hour,
                COUNT(*) AS many
            FROM incident i
                JOIN duty d ON d.incident = i.ref
            WHERE i.opened_ms >= #{from}
                AND i.opened_ms < #{until}
            GROUP BY d.duty, d.standing, d.due_by, d.settled_ms / 3600000
            ORDER BY duty
            """)
    List<DutyRow> duties(Span span);

    @Select(
            """
            SELECT '' AS grp, a.arrow AS item, COUNT(*) AS many
            FROM incident i
                JOIN arrow_taken a ON a.incident = i.ref
            WHERE i.opened_ms >= #{from}
                AND i.opened_ms < #{until}
                AND a.taken_ms < #{until}
            GROUP BY a.arrow
            ORDER BY item
            """)
    List<GroupRow> arrows(Span span);

    @Select(
            """
            SELECT CASE WHEN by_staff THEN 'staff' ELSE 'kiosk' END AS grp, lid AS item,
                COUNT(*) AS many
            FROM concern
            WHERE received_ms >= #{from}
                AND received_ms < #{until}
                AND standing <> 'OVERTAKEN'
            GROUP BY by_staff, lid
            ORDER BY grp, item
            """)
    List<GroupRow> concerns(Span span);

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
    List<ClosingRow> closings(Span span);

    @Select("SELECT MIN(opened_ms) FROM incident")
    Optional<Long> firstOpened();

    @Select("SELECT written_ms FROM entry WHERE seq = 1")
    Optional<Long> begun();
}
