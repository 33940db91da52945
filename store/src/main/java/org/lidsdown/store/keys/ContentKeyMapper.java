package org.lidsdown.store.keys;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.ResultType;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.ResultHandler;

/** The keys under which words are sealed. */
interface ContentKeyMapper {
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

    @Select(
            """
            SELECT scope, generation, key_name, how, wrapped
            FROM content_key
            ORDER BY scope, generation, key_name
            """)
    @ResultType(ContentKeyRow.class)
    void all(ResultHandler<ContentKeyRow> handler);
}
