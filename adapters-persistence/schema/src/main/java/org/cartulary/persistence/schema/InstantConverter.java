package org.cartulary.persistence.schema;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an instant as a date and time at UTC without a zone, so that no session's zone can shift it. What is finer than a
 * microsecond is cut off here, because the databases disagree about it: some round, so that a moment could lie in the future.
 */
public final class InstantConverter extends AbstractConverter<LocalDateTime, Instant> {

    private static final long serialVersionUID = 1L;

    /** For the generated code. */
    public InstantConverter() {
        super(LocalDateTime.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable LocalDateTime dateTime) {
        return dateTime == null ? null : dateTime.toInstant(ZoneOffset.UTC);
    }

    @Override
    public @Nullable LocalDateTime to(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
