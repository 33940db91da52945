package org.lidsdown.store.keys;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.store.database.Bytes;

/** The content keys that were shared with one person. */
interface ShareMapper {
    @Insert(
            """
            INSERT INTO content_share (scope, generation, reader, sealed)
            VALUES (#{scope}, #{generation}, #{reader}, #{sealed})
            """)
    void insert(ShareRow row);

    @Select(
            """
            SELECT scope, generation, reader, sealed
            FROM content_share
            WHERE scope = #{scope}
                AND generation = #{generation}
                AND reader = #{reader}
            """)
    Optional<ShareRow> find(
            @Param("scope") String scope,
            @Param("generation") int generation,
            @Param("reader") String reader);

    @Select("SELECT DISTINCT scope FROM content_share WHERE reader = #{reader} ORDER BY scope")
    List<String> sharedWith(String reader);

    @Select(
            """
            SELECT DISTINCT s.reader, p.staff_role, m.public_key
            FROM content_share s
                JOIN member m ON m.staff_id = s.reader
                JOIN person p ON p.staff_id = s.reader
            WHERE s.scope = #{scope}
            ORDER BY s.reader
            """)
    List<ReaderRow> readers(String scope);

    @Select(
            """
            SELECT m.staff_id AS reader, p.staff_role, m.public_key
            FROM member m
                JOIN person p ON p.staff_id = m.staff_id
            WHERE m.staff_id = #{reader}
            """)
    Optional<ReaderRow> reader(String reader);

    @Delete("DELETE FROM content_share WHERE scope = #{scope}")
    void deleteScope(String scope);

    @Delete("DELETE FROM content_share WHERE scope = #{scope} AND reader = #{reader}")
    void delete(@Param("scope") String scope, @Param("reader") String reader);

    @Delete("DELETE FROM content_share WHERE reader = #{reader}")
    void deleteReader(String reader);

    /** A person with whom keys are shared, and the key that is sealed to. */
    record ReaderRow(String reader, String staffRole, Bytes publicKey) {
        Voucher voucher() {
            return new Voucher(reader, staffRole, SealingKey.of(publicKey.array()));
        }
    }
}
