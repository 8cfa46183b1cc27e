package org.cartulary.persistence.memory;

import org.cartulary.domain.reseller.ResellerId;

/** The rows of one table that belong to one reseller: no statement ever sees more of a table than that. */
record Shard<R>(Table<R> table, ResellerId reseller) {}
