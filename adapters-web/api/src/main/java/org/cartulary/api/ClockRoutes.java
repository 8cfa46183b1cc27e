package org.cartulary.api;

import java.time.Instant;
import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.Time;
import org.cartulary.domain.reseller.Scope;
import org.jspecify.annotations.Nullable;

/** The routes of a test clock. It is the clock of the whole installation, so moving it asks for the scope that changes settings. */
final class ClockRoutes {

    private final TestClock clock;

    ClockRoutes(TestClock clock) {
        this.clock = clock;
    }

    List<Route> all() {
        return List.of(Route.get("/v1/test-clock", this::read), Route.put("/v1/test-clock", this::set));
    }

    private Answer read(Call call) {
        call.actor().require(Scope.SETTINGS_READ);
        return Answer.ok(new NowDocument(clock.instant()));
    }

    private Answer set(Call call) {
        call.actor().require(Scope.SETTINGS_WRITE);
        clock.set(Field.required("now", call.body(NowFields.class).now(), Time::instant));
        return Answer.ok(new NowDocument(clock.instant()));
    }

    /** What time it shall be. */
    private record NowFields(@Nullable String now) {}

    /** What time it is. */
    private record NowDocument(Instant now) {}
}
