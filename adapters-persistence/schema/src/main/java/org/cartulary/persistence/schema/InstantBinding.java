package org.cartulary.persistence.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;

/**
 * Hands an instant to JDBC as a date and time without a zone.
 *
 * <p>jOOQ's own binding goes through {@code java.sql.Timestamp}, which lives in the zone of the JVM: an instant whose UTC
 * reading falls into that zone's spring gap is silently stored an hour late.
 */
public final class InstantBinding extends AbstractBinding<LocalDateTime, Instant> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter LITERAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final InstantConverter CONVERTER = new InstantConverter();

    /** For the generated code. */
    public InstantBinding() {}

    @Override
    public Converter<LocalDateTime, Instant> converter() {
        return CONVERTER;
    }

    @Override
    protected void sqlInline(BindingSQLContext<Instant> context) {
        LocalDateTime value = CONVERTER.to(context.value());
        context.render().sql(value == null ? "null" : "timestamp '" + LITERAL.format(value) + "'");
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        LocalDateTime value = CONVERTER.to(context.value());
        if (value == null) {
            context.statement().setNull(context.index(), Types.TIMESTAMP);
        } else {
            context.statement().setObject(context.index(), value);
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        ResultSet row = context.resultSet();
        context.value(CONVERTER.from(row.getObject(context.index(), LocalDateTime.class)));
    }
}
