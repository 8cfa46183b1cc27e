package org.cartulary.persistence.jooq;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Select;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.RenderTable;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Builds statements for one database. jOOQ only renders them; it is never given a connection. */
final class Statements {

    private final Connections connections;
    private final Values values;
    private final DSLContext dsl;

    Statements(Connections connections, Engine engine) {
        this.connections = connections;
        this.values = new Values(engine);
        this.dsl = DSL.using(
                engine.dialect(),
                new Settings()
                        .withRenderSchema(false)
                        .withRenderTable(RenderTable.WHEN_MULTIPLE_TABLES)
                        .withParamCastMode(ParamCastMode.NEVER)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED));
    }

    DSLContext dsl() {
        return dsl;
    }

    <T> Read<T> read(Select<?> question, Function<Row, T> reader) {
        return new Read<>(connections, values, question, reader);
    }

    /** Asks once, with the values that the question itself carries. */
    <T> List<T> ask(Select<?> question, Function<Row, T> reader) {
        return read(question, reader).list(question.getBindValues());
    }

    <T> T together(Supplier<T> work) {
        return connections.together(work);
    }

    Write write(Query statement) {
        return new Write(connections, values, statement);
    }
}
