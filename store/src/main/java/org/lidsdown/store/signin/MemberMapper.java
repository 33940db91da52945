package org.lidsdown.store.signin;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** The keys of those who come in with a password. */
interface MemberMapper {
    @Insert(
            """
            INSERT INTO member
                (staff_id, public_key, salt, memory_kib, passes, lanes, locked_key)
            VALUES
                (#{staffId}, #{publicKey}, #{salt}, #{memoryKib}, #{passes}, #{lanes},
                 #{lockedKey})
            """)
    void insert(MemberRow row);

    @Delete("DELETE FROM member WHERE staff_id = #{staffId}")
    void delete(String staffId);

    @Select(
            """
            SELECT staff_id, public_key, salt, memory_kib, passes, lanes, locked_key
            FROM member
            WHERE staff_id = #{staffId}
            """)
    Optional<MemberRow> find(String staffId);

    @Select(
            """
            SELECT m.staff_id, p.staff_role, m.public_key
            FROM member m
                JOIN person p ON p.staff_id = m.staff_id
            ORDER BY m.staff_id
            """)
    List<PresentRow> present();
}
