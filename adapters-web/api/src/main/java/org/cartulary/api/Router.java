package org.cartulary.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JavalinState;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.servlet.JavalinServlet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Entrance;
import org.cartulary.api.http.Fault;
import org.cartulary.api.http.Route;
import org.cartulary.api.http.Verb;
import org.cartulary.api.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Finds the route of a request by Javalin, and writes its answer. Javalin's own server is not started: it is only a servlet here. */
final class Router {

    private final Entrance entrance;
    private final Problems problems;

    Router(Entrance entrance, Problems problems) {
        this.entrance = entrance;
        this.problems = problems;
    }

    JavalinServlet servlet(List<Route> routes) {
        AtomicReference<@Nullable JavalinState> state = new AtomicReference<>();
        Javalin.create(config -> {
            state.set(config.unsafe);
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.NONE;
            routes.forEach(route -> add(config, route));
            config.routes.exception(MethodNotAllowedResponse.class, (e, ctx) -> write(ctx, notAllowed(e, ctx)));
            config.routes.exception(
                    HttpResponseException.class, (e, ctx) -> write(ctx, problem(Fault.NO_SUCH_RESOURCE.found(), ctx)));
            config.routes.exception(Exception.class, (e, ctx) -> write(ctx, problem(e, ctx)));
        });
        return new JavalinServlet(Objects.requireNonNull(state.get()));
    }

    private void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(
                HandlerType.findOrCreate(route.verb().name()), route.path(), ctx -> write(ctx, answer(route, ctx)));
        if (route.verb() == Verb.GET) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), ctx -> write(ctx, answer(route, ctx)));
        }
    }

    private Answer answer(Route route, Context ctx) {
        RequestMetrics.name(ctx.req(), route.path());
        try {
            return entrance.answer(route, ctx.req(), ctx.pathParamMap());
        } catch (RuntimeException | Error e) {
            return problem(e, ctx);
        }
    }

    private Answer notAllowed(MethodNotAllowedResponse e, Context ctx) {
        String methods = String.join(", ", e.getDetails().values());
        return problem(Fault.METHOD_NOT_ALLOWED.found(), ctx).with("Allow", methods);
    }

    private Answer problem(Throwable thrown, Context ctx) {
        return problems.of(thrown, Correlation.of(ctx.req()));
    }

    private static void write(Context ctx, Answer answer) {
        ctx.status(answer.status());
        answer.headers().forEach(ctx::header);
        Content content = answer.content();
        ctx.res().setContentType(content == null ? null : content.mediaType());
        if (content != null) {
            byte[] bytes = content.bytes();
            ctx.res().setContentLength(bytes.length);
            if (!ctx.method().equals(HandlerType.HEAD)) {
                ctx.result(bytes);
            }
        }
    }
}
