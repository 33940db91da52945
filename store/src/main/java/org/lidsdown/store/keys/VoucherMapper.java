package org.lidsdown.store.keys;

import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.lidsdown.store.database.Bytes;

/** What the school signed of whoever holds keys. */
interface VoucherMapper {
    @Insert("INSERT INTO voucher (holder, signature) VALUES (#{holder}, #{signature})")
    void insert(@Param("holder") String holder, @Param("signature") Bytes signature);

    @Select("SELECT signature FROM voucher WHERE holder = #{holder}")
    Optional<Bytes> find(String holder);

    @Delete("DELETE FROM voucher WHERE holder = #{holder}")
    void delete(String holder);
}
