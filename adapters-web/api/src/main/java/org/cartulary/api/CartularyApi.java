package org.cartulary.api;

import jakarta.servlet.http.HttpServlet;
import java.util.Objects;
import org.cartulary.api.http.AcceptedKeys;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Entrance;
import org.cartulary.api.http.Fault;
import org.cartulary.api.problem.Problems;
import org.cartulary.ports.Identities;
import org.cartulary.ports.UseCases;

/**
 * The REST API as a servlet that any Jakarta Servlet 6 container can mount, at its root or under a path:
 *
 * <pre>{@code context.addServlet(new ServletHolder(new CartularyApi(useCases, settings).servlet()), "/billing/*");}</pre>
 *
 * <p>It needs a mapping that ends in {@code /*}, no session, no filter and no asynchronous support.
 */
public final class CartularyApi {

    private final HttpServlet servlet;
    private final Problems problems;
    private final Identities identities;

    public CartularyApi(UseCases useCases, ApiSettings settings) {
        String base = settings.publicUrl().toString();
        AcceptedKeys keys = new AcceptedKeys(useCases.authenticate(), System::nanoTime);
        Entrance entrance = new Entrance(keys, useCases.answerOnce(), settings.secrets()::resellerOf, base);
        this.problems = new Problems(settings.publicUrl(), settings.identities());
        this.identities = settings.identities();
        Router router = new Router(entrance, problems);
        this.servlet = new ApiServlet(router.servlet(AllRoutes.of(useCases, settings, keys)), settings);
    }

    public HttpServlet servlet() {
        return servlet;
    }

    /**
     * What a container answers, in {@code application/problem+json} and with status 400, to a request that it refuses before it reaches the
     * servlet.
     */
    public byte[] unreadable() {
        Content content = problems.of(
                        Fault.UNREADABLE.found(), identities.next().toString())
                .content();
        return Objects.requireNonNull(content, "a problem has words").bytes();
    }
}
