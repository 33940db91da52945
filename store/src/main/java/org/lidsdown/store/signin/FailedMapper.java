package org.lidsdown.store.signin;

import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** How often signing in went wrong. */
interface FailedMapper {
    @Select(
            """
            SELECT account, failures, last_ms
            FROM failed_sign_in
            WHERE account = #{account}
            """)
    Optional<FailedRow> find(String account);

    @Delete("DELETE FROM failed_sign_in WHERE account = #{account}")
    void delete(String account);

    @Insert(
            """
            INSERT INTO failed_sign_in (account, failures, last_ms)
            VALUES (#{account}, #{failures}, #{lastMs})
            """)
    void insert(FailedRow row);
}
