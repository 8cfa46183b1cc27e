package org.cartulary.domain.outlaw;

import com.google.inject.Injector;

/** Wires itself. */
public record UsesGuice(Injector injector) {}
