package org.lidsdown.store.concerns;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.ResultType;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.ResultHandler;
import org.lidsdown.store.database.Bytes;

/** The envelopes that arrived. */
interface ConcernMapper {
    @Insert(
            """
            INSERT INTO concern
                (envelope, concern, step, received_seq, received_ms, kiosk, sender, told_ms, burst,
                 urgent, finished, lid, by_staff, standing, sealed, sha256)
            VALUES
                (#{envelope}, #{concern}, #{step}, #{receivedSeq}, #{receivedMs}, #{kiosk}, #{sender},
                 #{toldMs}, #{burst}, #{urgent}, #{finished}, #{lid}, #{byStaff}, #{standing},
                 #{sealed}, #{sha256})
            """)
    void insert(ConcernRow row);

    @Select("SELECT sha256, received_seq FROM concern WHERE envelope = #{envelope}")
    Optional<ThereRow> there(String envelope);

    @Select(
            """
            SELECT COUNT(DISTINCT concern)
            FROM concern
            WHERE sender = #{row.sender}
                AND kiosk = #{row.kiosk}
                AND told_ms BETWEEN #{sinceMs} AND #{row.toldMs}
                AND concern <> #{row.concern}
            """)
    int others(@Param("row") ConcernRow row, @Param("sinceMs") long sinceMs);

    @Select("SELECT COALESCE(MAX(step), 0) FROM concern WHERE concern = #{concern}")
    int latestStep(String concern);

    @Update(
            """
            UPDATE concern
            SET standing = 'OVERTAKEN'
            WHERE concern = #{concern}
                AND standing <> 'OVERTAKEN'
            """)
    void overtake(String concern);

    @Select("SELECT incident FROM concern_link WHERE concern = #{concern} ORDER BY incident")
    List<String> incidents(String concern);

    @Select(
            """
            SELECT c.envelope, c.received_ms, c.sealed, c.moved_to, c.kiosk, c.burst,
                (SELECT MIN(f.received_ms) FROM concern f WHERE f.concern = c.concern) AS first_ms
            FROM concern c
            WHERE c.standing = 'WAITING'
            ORDER BY c.urgent DESC, first_ms, c.concern
            """)
    List<LatestRow> waiting();

    @Select("SELECT concern FROM concern WHERE envelope = #{envelope}")
    Optional<String> concernIn(String envelope);

    @Select("SELECT COUNT(*) FROM concern WHERE standing = 'WAITING'")
    int waitingCount();

    @Select(
            """
            SELECT c.envelope, c.received_ms, c.sealed, c.moved_to, c.kiosk, c.burst,
                (SELECT MIN(f.received_ms) FROM concern f WHERE f.concern = c.concern) AS first_ms
            FROM concern c
            WHERE c.concern = #{concern}
                AND c.standing <> 'OVERTAKEN'
            """)
    Optional<LatestRow> latest(String concern);

    @Select("SELECT COUNT(*) FROM set_aside WHERE sha256 = #{sha256}")
    int isSetAside(@Param("sha256") Bytes sha256);

    @Select("SELECT COUNT(*) FROM set_aside")
    int countSetAside();

    @Insert(
            """
            INSERT INTO set_aside (sha256, envelope, received_ms, reason, sealed)
            VALUES (#{sha256}, #{envelope}, #{receivedMs}, #{reason}, #{sealed})
            """)
    void setAside(AsideRow row);

    @Select("SELECT envelope, sealed, moved_to FROM concern ORDER BY envelope")
    @ResultType(EnvelopeRow.class)
    void envelopes(ResultHandler<EnvelopeRow> handler);

    @Select("SELECT envelope, sealed, moved_to FROM concern WHERE concern = #{concern}")
    List<EnvelopeRow> envelopesOf(String concern);

    @Update(
            """
            UPDATE concern
            SET sealed = #{sealed}, moved_to = #{to}
            WHERE envelope = #{envelope}
            """)
    void move(
            @Param("envelope") String envelope,
            @Param("to") String to,
            @Param("sealed") Bytes sealed);

    @Update("UPDATE concern SET sealed = #{nothing} WHERE envelope = #{envelope}")
    void erase(@Param("envelope") String envelope, @Param("nothing") Bytes nothing);

    @Select(
            """
            SELECT c.envelope, c.concern, c.step, c.standing,
                (SELECT COUNT(*) FROM concern_link l WHERE l.concern = c.concern) AS links
            FROM concern c
            ORDER BY c.concern, c.step DESC, c.received_seq
            """)
    List<StandingRow> standings();

    @Update("UPDATE concern SET standing = #{standing} WHERE envelope = #{envelope}")
    void stand(@Param("envelope") String envelope, @Param("standing") String standing);
}
