package org.lidsdown.store.incidents;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The countable facts that belong to an incident. */
interface FactMapper {
    @Insert(
            """
            INSERT INTO incident
                (ref, school_year, number, opened_seq, opened_ms, closed_ms, edition,
                 entries, closed, reopened, next_due, stands, choices, pupils,
                 breach, staff_involved, hands, on_hold, erased_ms, sealed_words)
            VALUES
                (#{ref}, #{schoolYear}, #{number}, #{openedSeq},
                 #{openedMs}, #{closedMs,jdbcType=BIGINT}, #{edition},
                 #{entries}, #{closed}, #{reopened}, #{nextDue,jdbcType=DATE},
                 #{stands}, #{choices}, #{pupils},
                 #{breach,jdbcType=VARCHAR}, #{staffInvolved,jdbcType=BOOLEAN},
                 #{hands}, #{onHold}, #{erasedMs,jdbcType=BIGINT}, #{sealedWords})
            """)
    void insertIncident(IncidentRow row);

    @Delete("DELETE FROM incident WHERE ref = #{ref}")
    void deleteIncident(IncidentRow row);

    @Select(
            """
            SELECT ref, school_year, number, opened_seq, opened_ms, closed_ms, edition,
                entries, closed, reopened, next_due, stands, choices, pupils,
                breach, staff_involved, hands, on_hold, erased_ms, sealed_words
            FROM incident
            WHERE ref > #{after}
                AND ref <= #{last}
            ORDER BY ref
            """)
    List<IncidentRow> incidents(@Param("after") String after, @Param("last") String last);

    @Insert(
            """
            INSERT INTO incident_choice (incident, legend, choice)
            VALUES (#{incident}, #{legend}, #{choice})
            """)
    void insertChoice(ChoiceRow row);

    @Delete(
            """
            DELETE FROM incident_choice
            WHERE incident = #{incident}
                AND legend = #{legend}
                AND choice = #{choice}
            """)
    void deleteChoice(ChoiceRow row);

    @Select(
            """
            SELECT incident, legend, choice
            FROM incident_choice
            WHERE incident > #{after}
                AND incident <= #{last}
            ORDER BY incident
            """)
    List<ChoiceRow> choices(@Param("after") String after, @Param("last") String last);

    @Insert(
            """
            INSERT INTO pupil_branch (incident, pupil, band, part, ended)
            VALUES (#{incident}, #{pupil}, #{band}, #{part,jdbcType=VARCHAR}, #{ended})
            """)
    void insertBranch(BranchRow row);

    @Update(
            """
            UPDATE pupil_branch
            SET band = #{band},
                part = #{part,jdbcType=VARCHAR},
                ended = #{ended}
            WHERE incident = #{incident}
                AND pupil = #{pupil}
            """)
    void updateBranch(BranchRow row);

    @Delete("DELETE FROM pupil_branch WHERE incident = #{incident} AND pupil = #{pupil}")
    void deleteBranch(BranchRow row);

    @Select(
            """
            SELECT incident, pupil, band, part, ended
            FROM pupil_branch
            WHERE incident > #{after}
                AND incident <= #{last}
            ORDER BY incident
            """)
    List<BranchRow> branches(@Param("after") String after, @Param("last") String last);

    @Insert(
            """
            INSERT INTO duty
                (incident, duty, box, pupil, standing, due_since_ms, due_by, settled_ms, settled)
            VALUES
                (#{incident}, #{duty}, #{box}, #{pupil}, #{standing},
                 #{dueSinceMs,jdbcType=BIGINT}, #{dueBy,jdbcType=DATE},
                 #{settledMs,jdbcType=BIGINT}, #{settled,jdbcType=VARCHAR})
            """)
    void insertDuty(DutyRow row);

    @Update(
            """
            UPDATE duty
            SET box = #{box},
                standing = #{standing},
                due_since_ms = #{dueSinceMs,jdbcType=BIGINT},
                due_by = #{dueBy,jdbcType=DATE},
                settled_ms = #{settledMs,jdbcType=BIGINT},
                settled = #{settled,jdbcType=VARCHAR}
            WHERE incident = #{incident}
                AND duty = #{duty}
                AND pupil = #{pupil}
            """)
    void updateDuty(DutyRow row);

    @Delete(
            """
            DELETE FROM duty
            WHERE incident = #{incident}
                AND duty = #{duty}
                AND pupil = #{pupil}
            """)
    void deleteDuty(DutyRow row);

    @Select(
            """
            SELECT incident, duty, box, pupil, standing, due_since_ms, due_by, settled_ms,
                settled
            FROM duty
            WHERE incident > #{after}
                AND incident <= #{last}
            ORDER BY incident
            """)
    List<DutyRow> duties(@Param("after") String after, @Param("last") String last);

    @Insert(
            """
            INSERT INTO arrow_taken (incident, pupil, place, arrow, taken_ms)
            VALUES (#{incident}, #{pupil}, #{place}, #{arrow}, #{takenMs})
            """)
    void insertArrow(ArrowRow row);

    @Delete(
            """
            DELETE FROM arrow_taken
            WHERE incident = #{incident}
                AND pupil = #{pupil}
                AND place = #{place}
            """)
    void deleteArrow(ArrowRow row);

    @Select(
            """
            SELECT incident, pupil, place, arrow, taken_ms
            FROM arrow_taken
            WHERE incident > #{after}
                AND incident <= #{last}
            ORDER BY incident
            """)
    List<ArrowRow> arrows(@Param("after") String after, @Param("last") String last);

    @Insert("INSERT INTO concern_link (concern, incident) VALUES (#{concern}, #{incident})")
    void insertLink(LinkRow row);

    @Delete("DELETE FROM concern_link WHERE concern = #{concern} AND incident = #{incident}")
    void deleteLink(LinkRow row);

    @Select(
            """
            SELECT concern, incident
            FROM concern_link
            WHERE incident > #{after}
                AND incident <= #{last}
            ORDER BY incident
            """)
    List<LinkRow> links(@Param("after") String after, @Param("last") String last);

    @Update(
            """
            UPDATE concern
            SET standing = 'LINKED'
            WHERE concern = #{concern}
                AND standing = 'WAITING'
            """)
    void waitsNoLonger(LinkRow row);
}
