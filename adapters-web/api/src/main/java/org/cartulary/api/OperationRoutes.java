package org.cartulary.api;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Route;

/** The routes for those who run an installation: is it alive, can it work, what does it do. They ask for no key and tell no secret. */
final class OperationRoutes {

    private final Readiness readiness;
    private final PrometheusMeterRegistry metrics;

    OperationRoutes(Readiness readiness, PrometheusMeterRegistry metrics) {
        this.readiness = readiness;
        this.metrics = metrics;
    }

    List<Route> all() {
        return List.of(
                Route.get("/health/live", call -> Answer.ok(new HealthDocument("live", List.of())))
                        .with(Access.OPEN),
                Route.get("/health/ready", this::ready).with(Access.OPEN),
                Route.get("/metrics", this::metrics).with(Access.OPEN));
    }

    private Answer ready(Call call) {
        List<String> missing = readiness.missing();
        return missing.isEmpty()
                ? Answer.ok(new HealthDocument("ready", missing))
                : Answer.json(503, new HealthDocument("not-ready", missing));
    }

    private Answer metrics(Call call) {
        return Answer.of(200, Content.text("text/plain; version=0.0.4; charset=utf-8", metrics.scrape()));
    }

    /** How it stands, and what is missing. */
    private record HealthDocument(String status, List<String> missing) {}
}
