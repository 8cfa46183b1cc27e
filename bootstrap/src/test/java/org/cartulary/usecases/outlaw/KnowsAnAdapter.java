package org.cartulary.usecases.outlaw;

import org.cartulary.persistence.memory.InMemoryStore;

/** Cannot do with another store. */
public record KnowsAnAdapter(InMemoryStore store) {}
