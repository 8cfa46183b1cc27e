package org.cartulary.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.cartulary.api.http.Verb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and times requests by route and status. Paths, which may hold a token, appear neither here nor in the log. */
final class RequestMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(RequestMetrics.class);
    private static final String ROUTE = RequestMetrics.class.getName();

    private final MeterRegistry registry;

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    static void name(HttpServletRequest request, String route) {
        request.setAttribute(ROUTE, route);
    }

    void count(HttpServletRequest request, int status, long nanos) {
        String method = known(request.getMethod());
        String route = Objects.requireNonNullElse((String) request.getAttribute(ROUTE), "none");
        Timer.builder("cartulary.http.requests")
                .description("Requests by route and status")
                .tags("method", method, "route", route, "status", String.valueOf(status))
                .register(registry)
                .record(Duration.ofNanos(nanos));
        LOG.debug("{} {} {} {} us", method, route, status, nanos / 1000);
    }

    private static String known(String method) {
        boolean known = method.equals("HEAD")
                || Arrays.stream(Verb.values()).anyMatch(verb -> verb.name().equals(method));
        return known ? method : "OTHER";
    }
}
