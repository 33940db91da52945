package org.lidsdown.store.keys;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** The keys under which words are sealed. */
interface ContentKeyMapper {
    /** All of them, in any order. */
    String ALL =
            """
            SELECT scope, generation, key_name, how, wrapped
            FROM content_key
            """;

    /** All of one scope, in any order. */
    String OF_SCOPE = ALL + "WHERE scope = ?";

    @Insert(
            """
            INSERT INTO content_key (scope, generation, key_name, how, wrapped)
            VALUES (#{scope}, #{generation}, #{keyName}, #{how}, #{wrapped})
            """)
    void insert(ContentKeyRow row);

    @Select(
            """
            SELECT scope, generation, key_name, how, wrapped
            FROM content_key
            WHERE scope = #{scope}
            ORDER BY generation, key_name
            """)
    List<ContentKeyRow> ofScope(String scope);

    @Delete("DELETE FROM content_key WHERE scope = #{scope}")
    void deleteScope(String scope);
}
