package org.cartulary.domain.outlaw;

import org.jooq.DSLContext;

/** Speaks SQL. */
public record UsesJooq(DSLContext sql) {}
