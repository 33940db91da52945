package org.lidsdown.store.incidents;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Update;

/** The countable facts that belong to an incident. */
interface FactMapper {
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

    @Insert(
            """
            INSERT INTO pupil_branch (incident, pupil, band, part, ended)
            VALUES (#{incident}, #{pupil}, #{band}, #{part,jdbcType=VARCHAR}, #{ended})
            """)
    void insertBranch(BranchRow row);

    @Delete("DELETE FROM pupil_branch WHERE incident = #{incident} AND pupil = #{pupil}")
    void deleteBranch(BranchRow row);

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

    @Delete(
            """
            DELETE FROM duty
            WHERE incident = #{incident}
                AND duty = #{duty}
                AND pupil = #{pupil}
            """)
    void deleteDuty(DutyRow row);

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

    @Insert("INSERT INTO concern_link (concern, incident) VALUES (#{concern}, #{incident})")
    void insertLink(LinkRow row);

    @Delete("DELETE FROM concern_link WHERE concern = #{concern} AND incident = #{incident}")
    void deleteLink(LinkRow row);

    @Update(
            """
            UPDATE concern
            SET standing = 'LINKED'
            WHERE concern = #{concern}
                AND standing = 'WAITING'
            """)
    void waitsNoLonger(LinkRow row);
}
