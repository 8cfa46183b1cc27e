package org.cartulary.domain.outlaw;

import org.cartulary.usecases.By;

/** Looks outwards. */
public record KnowsAUseCase(By by) {}
