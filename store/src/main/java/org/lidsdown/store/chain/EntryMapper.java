package org.lidsdown.store.chain;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.lidsdown.store.database.Bytes;

/** The entries of the log: written, and read; their content may be erased, nothing else changes. */
interface EntryMapper {
    /** All entries, in whatever order they lie in the database. */
    String AS_THEY_LIE =
            """
            SELECT seq, incident, number, written_ms, actor, kind, subject, choice, pupil,
                salt, sealed, commitment, prev, hash
            FROM entry
            """;

    /** All entries after one, in the order of the chain. */
    String AFTER =
            """
            SELECT seq, incident, number, written_ms, actor, kind, subject, choice, pupil,
                salt, sealed, commitment, prev, hash
            FROM entry
            WHERE seq > ?
            ORDER BY seq
            """;

    @Insert(
            """
            INSERT INTO entry
                (seq, incident, number, written_ms, actor, kind, subject, choice, pupil,
                 salt, sealed, commitment, prev, hash)
            VALUES
                (#{seq}, #{incident,jdbcType=VARCHAR}, #{number,jdbcType=INTEGER}, #{writtenMs},
                 #{actor}, #{kind}, #{subject}, #{choice}, #{pupil},
                 #{salt}, #{sealed}, #{commitment}, #{prev}, #{hash})
            """)
    void insert(EntryRow row);

    @Select(
            """
            SELECT seq, incident, number, written_ms, actor, kind, subject, choice, pupil,
                salt, sealed, commitment, prev, hash
            FROM entry
            WHERE seq = #{seq}
            """)
    Optional<EntryRow> find(long seq);

    @Update("UPDATE chain_turn SET turn = turn + 1")
    int takeTurn();

    @Select(
            """
            SELECT seq, incident, number, written_ms, actor, kind, subject, choice, pupil,
                salt, sealed, commitment, prev, hash
            FROM entry
            WHERE seq > #{seq}
            ORDER BY seq
            """)
    List<EntryRow> after(long seq);

    @Update(
            """
            UPDATE entry
            SET salt = #{noSalt}, sealed = #{nothing}
            WHERE incident = #{ref}
            """)
    void erase(
            @Param("ref") String ref,
            @Param("noSalt") Bytes noSalt,
            @Param("nothing") Bytes nothing);

    @Select("SELECT MAX(seq) FROM entry")
    Optional<Long> last();

    @Select(
            """
            SELECT seq, incident, number, written_ms, actor, kind, subject, choice, pupil,
                salt, sealed, commitment, prev, hash
            FROM entry
            WHERE incident = #{ref}
            ORDER BY number
            """)
    List<EntryRow> ofIncident(String ref);

    @Select("SELECT MIN(seq) FROM entry WHERE kind = #{kind}")
    Optional<Long> first(String kind);

    @Select("SELECT incident FROM entry WHERE number = 1 ORDER BY incident")
    List<String> incidents();
}
