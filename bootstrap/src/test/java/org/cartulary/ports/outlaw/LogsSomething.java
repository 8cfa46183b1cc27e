package org.cartulary.ports.outlaw;

import org.slf4j.Logger;

/** Drags a library into the public API. */
public record LogsSomething(Logger logger) {}
