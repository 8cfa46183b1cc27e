package org.cartulary.bootstrap.guide;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.cartulary.api.ApiSettings;
import org.cartulary.api.CartularyApi;
import org.cartulary.bootstrap.service.HmacSecrets;
import org.cartulary.bootstrap.service.SystemIdentities;
import org.cartulary.ports.UseCases;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The REST API inside a server of the host's. */
final class MountedApi {

    private MountedApi() {}

    static void mount(ServletContextHandler context, UseCases billing, byte[] secret) {
        // begin mounted
        ApiSettings settings = new ApiSettings(
                URI.create("https://house.example/billing"),
                new HmacSecrets(secret),
                new SystemIdentities(),
                InstantSource.system(),
                () -> List.of(),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                null);
        context.addServlet(new ServletHolder(new CartularyApi(billing, settings).servlet()), "/billing/*");
        // end mounted
    }
}
