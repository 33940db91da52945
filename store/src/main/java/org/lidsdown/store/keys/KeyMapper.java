package org.lidsdown.store.keys;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.lidsdown.store.database.Bytes;

/** The keys of the groups, and who holds them. */
interface KeyMapper {
    @Insert(
            """
            INSERT INTO group_key (name, made_ms, public_key)
            VALUES (#{name}, #{madeMs}, #{publicKey})
            """)
    void insertKey(GroupKeyRow row);

    @Select("SELECT name, made_ms, public_key FROM group_key ORDER BY name")
    List<GroupKeyRow> keys();

    @Insert(
            """
            INSERT INTO key_grant (key_name, holder, sealed)
            VALUES (#{keyName}, #{holder}, #{sealed})
            """)
    void insertGrant(GrantRow row);

    @Select(
            """
            SELECT key_name, holder, sealed
            FROM key_grant
            WHERE holder = #{holder}
            ORDER BY key_name
            """)
    List<GrantRow> grantsTo(String holder);

    @Delete("DELETE FROM key_grant WHERE holder = #{holder}")
    void deleteGrantsTo(String holder);

    @Delete("DELETE FROM key_grant WHERE key_name = #{keyName}")
    void deleteGrantsOf(String keyName);

    @Insert("INSERT INTO trust_grant (holder, sealed) VALUES (#{holder}, #{sealed})")
    void insertTrust(HolderRow row);

    @Select("SELECT holder, sealed FROM trust_grant WHERE holder = #{holder}")
    Optional<HolderRow> trustOf(String holder);

    @Delete("DELETE FROM trust_grant WHERE holder = #{holder}")
    void deleteTrustOf(String holder);

    @Insert(
            """
            INSERT INTO signed_keys (version, made_ms, list)
            VALUES (#{version}, #{madeMs}, #{list})
            """)
    void insertSigned(SignedRow row);

    @Select(
            """
            SELECT version, made_ms, list
            FROM signed_keys
            ORDER BY version DESC
            FETCH FIRST ROW ONLY
            """)
    Optional<SignedRow> signed();

    @Select("SELECT version, made_ms, list FROM signed_keys ORDER BY version")
    List<SignedRow> everSigned();

    @Insert(
            """
            INSERT INTO recovery_key (version, made_ms, public_key)
            VALUES (#{version}, #{madeMs}, #{publicKey})
            """)
    void insertRecovery(
            @Param("version") int version,
            @Param("madeMs") long madeMs,
            @Param("publicKey") Bytes publicKey);

    @Select("SELECT COALESCE(MAX(version), 0) FROM recovery_key")
    int recoveryVersion();

    @Select(
            """
            SELECT public_key
            FROM recovery_key
            ORDER BY version DESC
            FETCH FIRST ROW ONLY
            """)
    Optional<Bytes> recoveryKey();
}
