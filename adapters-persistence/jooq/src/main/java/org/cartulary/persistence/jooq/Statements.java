package org.cartulary.persistence.jooq;

import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Builds statements for one database. jOOQ only renders them; it is never given a connection. */
final class Statements {

    private final Sessions sessions;
    private final DSLContext dsl;

    Statements(Sessions sessions, SQLDialect dialect) {
        this.sessions = sessions;
        this.dsl = DSL.using(
                dialect,
                new Settings()
                        .withRenderSchema(false)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED));
    }

    DSLContext dsl() {
        return dsl;
    }

    <T> Read<T> read(Select<?> question, Function<Row, T> reader) {
        return new Read<>(sessions, question, reader);
    }

    /** Asks once, with the values that the question itself carries. */
    <T> List<T> ask(Select<?> question, Function<Row, T> reader) {
        return read(question, reader).list(question.getBindValues());
    }

    Write write(Query statement) {
        return new Write(sessions, statement);
    }
}
