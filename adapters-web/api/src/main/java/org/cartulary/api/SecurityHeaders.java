package org.cartulary.api;

import jakarta.servlet.http.HttpServletResponse;

/** What keeps a browser from doing more with an answer than reading it. Routes that answer with a page set a policy of their own. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    static void set(HttpServletResponse response, boolean https) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
