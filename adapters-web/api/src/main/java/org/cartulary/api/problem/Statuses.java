package org.cartulary.api.problem;

import org.cartulary.domain.RefusalKind;

/** The one place where a kind of refusal becomes a status of HTTP. */
final class Statuses {

    private Statuses() {}

    static int of(RefusalKind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case PAYMENT -> 402;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case STALE -> 412;
            case RULE -> 422;
        };
    }
}
