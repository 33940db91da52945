package org.lidsdown.store.kiosks;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The consoles on other computers that the host knows. */
interface ConsoleMapper {
    @Insert(
            """
            INSERT INTO console (id, name, fingerprint, made_ms, expires_ms)
            VALUES (#{id}, #{name}, #{fingerprint}, #{madeMs}, #{expiresMs})
            """)
    void insert(ConsoleRow row);

    @Update(
            """
            UPDATE console
            SET revoked_ms = #{revokedMs}
            WHERE id = #{id}
                AND revoked_ms IS NULL
            """)
    int revoke(@Param("id") String id, @Param("revokedMs") long revokedMs);

    @Select(
            """
            SELECT id, name, fingerprint, made_ms, expires_ms, revoked_ms
            FROM console
            ORDER BY made_ms DESC, id
            """)
    List<ConsoleRow> all();

    @Select(
            """
            SELECT id, name, fingerprint, made_ms, expires_ms, revoked_ms
            FROM console
            WHERE id = #{id}
            """)
    Optional<ConsoleRow> find(String id);
}
