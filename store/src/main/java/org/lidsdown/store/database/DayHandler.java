package org.lidsdown.store.database;

import java.sql.CallableStatement;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Days as SQL dates: Derby knows no {@code java.time}. */
@MappedTypes(LocalDate.class)
public final class DayHandler extends BaseTypeHandler<LocalDate> {
    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int index, LocalDate day, @Nullable JdbcType type)
            throws SQLException {
        statement.setDate(index, Date.valueOf(day));
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet row, String column) throws SQLException {
        return day(row.getDate(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet row, int column) throws SQLException {
        return day(row.getDate(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(CallableStatement call, int column)
            throws SQLException {
        return day(call.getDate(column));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
