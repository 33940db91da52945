package org.lidsdown.store.kiosks;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The kiosks that the host knows, and what they last said. */
interface KioskMapper {
    @Insert(
            """
            INSERT INTO kiosk (id, name, fingerprint, made_ms, expires_ms)
            VALUES (#{id}, #{name}, #{fingerprint}, #{madeMs}, #{expiresMs})
            """)
    void insert(KioskRow row);

    @Update(
            """
            UPDATE kiosk
            SET revoked_ms = #{revokedMs}
            WHERE id = #{id}
                AND revoked_ms IS NULL
            """)
    int revoke(@Param("id") String id, @Param("revokedMs") long revokedMs);

    @Select(
            """
            SELECT id, name, fingerprint, made_ms, expires_ms, revoked_ms
            FROM kiosk
            ORDER BY made_ms DESC, id
            """)
    List<KioskRow> all();

    @Select(
            """
            SELECT id, name, fingerprint, made_ms, expires_ms, revoked_ms
            FROM kiosk
            WHERE id = #{id}
            """)
    Optional<KioskRow> find(String id);

    @Select(
            """
            SELECT id, name, fingerprint, made_ms, expires_ms, revoked_ms
            FROM kiosk
            WHERE fingerprint = #{fingerprint}
                AND revoked_ms IS NULL
            """)
    Optional<KioskRow> inUse(String fingerprint);

    @Select("SELECT kiosk, heard_ms, said, strange_receipt FROM kiosk_heard ORDER BY kiosk")
    List<HeardRow> heard();

    @Update(
            """
            UPDATE kiosk_heard
            SET heard_ms = #{heardMs}, said = #{said}, strange_receipt = #{strangeReceipt}
            WHERE kiosk = #{kiosk}
            """)
    int hear(HeardRow row);

    @Insert(
            """
            INSERT INTO kiosk_heard (kiosk, heard_ms, said, strange_receipt)
            VALUES (#{kiosk}, #{heardMs}, #{said}, #{strangeReceipt})
            """)
    void hearFirst(HeardRow row);
}
