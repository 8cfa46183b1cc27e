package org.cartulary.benchmarks.orders;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.cartulary.api.ApiSettings;
import org.cartulary.api.CartularyApi;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.bootstrap.service.SystemIdentities;
import org.cartulary.ports.cart.CheckOutCart;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The REST API of a core on a free port, and one caller that keeps its connections; both in this process. */
final class RestApi implements AutoCloseable {

    private static final int CREATED = 201;

    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final HttpClient caller =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    RestApi(Core core) throws Exception {
        ServletContextHandler host = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        ApiSettings settings = new ApiSettings(
                URI.create("https://billing.example"),
                core.secrets(),
                new SystemIdentities(),
                InstantSource.system(),
                List::of,
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                null);
        host.addServlet(new ServletHolder(new CartularyApi(core.does(), settings).servlet()), "/*");
        server.setHandler(host);
        server.start();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        address = URI.create("http://127.0.0.1:" + port);
    }

    /** Checks a cart out as whoever holds this key. */
    void checkOut(String key, CheckOutCart.Command purchase) {
        String body = "{\"purchaseMode\":\"%s\",\"quote\":\"%s\"}".formatted(purchase.mode(), purchase.quote());
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/carts/" + purchase.cart() + "/checkout"))
                .header("Authorization", "Bearer " + key)
                .header(
                        "Idempotency-Key",
                        Objects.requireNonNull(purchase.request()).key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = caller.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the API does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the API works", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the API does not stop", e);
        }
    }
}
