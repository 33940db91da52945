package org.lidsdown.store.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Days as SQL dates, handed over as text: Derby knows no {@code java.time}. */
@MappedTypes(LocalDate.class)
public final class DayHandler extends BaseTypeHandler<LocalDate> {
    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int index, LocalDate day, @Nullable JdbcType type)
            throws SQLException {
        statement.setObject(index, day.toString(), Types.DATE);
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet row, String column) throws SQLException {
        return day(row.getString(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet row, int column) throws SQLException {
        return day(row.getString(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(CallableStatement call, int column)
            throws SQLException {
        return day(call.getString(column));
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
