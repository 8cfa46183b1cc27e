package org.cartulary.persistence.jooq;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.persistence.schema.InstantConverter;
import org.cartulary.persistence.schema.UuidBytesConverter;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Field;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** The row on which a result stands, read by the columns that were asked for. */
final class Row {

    private static final UuidBytesConverter UUIDS = new UuidBytesConverter();
    private static final InstantConverter INSTANTS = new InstantConverter();

    private final ResultSet result;
    private final Field<?>[] fields;

    Row(ResultSet result, Field<?>[] fields) {
        this.result = result;
        this.fields = fields;
    }

    <V> V get(Field<V> field) {
        return Objects.requireNonNull(optional(field), () -> field + " is empty");
    }

    <V, R> R get(Field<V> field, Function<? super V, ? extends R> as) {
        return as.apply(get(field));
    }

    <V, R> @Nullable R optional(Field<V> field, Function<? super V, ? extends R> as) {
        V value = optional(field);
        return value == null ? null : as.apply(value);
    }

    <V> @Nullable V optional(Field<V> field) {
        try {
            return field.getType().cast(read(index(field), field.getType()));
        } catch (SQLException e) {
            throw Failures.of(e, Duplicates.CONCURRENT);
        }
    }

    /** An amount with no more decimals than its currency has; any other was not written here, and is not rounded but refused. */
    Money money(Field<BigDecimal> amount, Field<String> currency) {
        return money(amount, CurrencyUnit.of(get(currency)));
    }

    Money money(Field<BigDecimal> amount, CurrencyUnit unit) {
        return Money.of(unit, get(amount).setScale(unit.getDecimalPlaces(), RoundingMode.UNNECESSARY));
    }

    private @Nullable Object read(int index, Class<?> type) throws SQLException {
        if (type == UUID.class) {
            return UUIDS.from(result.getBytes(index));
        }
        if (type == Instant.class) {
            return INSTANTS.from(result.getObject(index, LocalDateTime.class));
        }
        if (type == JSON.class) {
            return JSON.jsonOrNull(result.getString(index));
        }
        return result.getObject(index, type);
    }

    private int index(Field<?> field) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == field) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(field + " was not asked for");
    }
}
