package org.cartulary.bootstrap.serve;

import com.google.inject.Module;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.cartulary.api.ApiSettings;
import org.cartulary.api.CartularyApi;
import org.cartulary.api.TestClock;
import org.cartulary.bootstrap.settings.BadSettings;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.UseCases;

/** A server that runs: an installation, its HTTP port and its recurring work. */
public final class CartularyServer implements AutoCloseable {
    private final HttpPort port;
    private final Installation installation;
    private final URI publicUrl;

    private CartularyServer(HttpPort port, Installation installation, URI publicUrl) {
        this.port = port;
        this.installation = installation;
        this.publicUrl = publicUrl;
    }

    /**
     * Returns when requests are answered.
     *
     * @param inFront what a host binds in place of what the settings choose
     */
    public static CartularyServer start(Settings settings, Module... inFront) throws Exception {
        HttpPort port = takePort(settings);
        try {
            URI publicUrl = settings.publicUrl() == null ? port.address() : settings.publicUrl();
            Installation installation = Installation.open(settings, publicUrl, inFront);
            try {
                CartularyApi api = api(settings, installation, publicUrl);
                port.serve(
                        Map.of(
                                "/*",
                                api.servlet(),
                                "/sandbox/payments/*",
                                new SandboxConfirmations(installation.get(SandboxGateway.class))),
                        api::unreadable);
                installation.startRecurringWork();
                return new CartularyServer(port, installation, publicUrl);
            } catch (Exception | Error unusable) {
                installation.close();
                throw unusable;
            }
        } catch (Exception | Error unusable) {
            port.close();
            throw unusable;
        }
    }

    /** Where it listens on this machine. */
    public URI address() {
        return port.address();
    }

    /** Where the outside reaches it. */
    public URI publicUrl() {
        return publicUrl;
    }

    public Installation installation() {
        return installation;
    }

    /** Lets requests and recurring work end, and then closes the database. */
    @Override
    public void close() {
        try {
            port.close();
        } finally {
            installation.close();
        }
    }

    private static HttpPort takePort(Settings settings) {
        try {
            return HttpPort.take(settings.httpHost(), settings.httpPort());
        } catch (IOException taken) {
            throw new BadSettings(List.of("CARTULARY_HTTP_PORT is " + settings.httpPort() + ": cannot listen on "
                    + settings.httpHost() + ":" + settings.httpPort() + " (" + taken.getMessage() + ")"));
        }
    }

    private static CartularyApi api(Settings settings, Installation installation, URI publicUrl) {
        return new CartularyApi(
                installation.get(UseCases.class),
                new ApiSettings(
                        publicUrl,
                        installation.get(Secrets.class),
                        installation.get(Identities.class),
                        installation.get(InstantSource.class),
                        () -> installation.databaseAnswers() ? List.of() : List.of("database"),
                        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                        settings.testClock() ? installation.get(TestClock.class) : null));
    }
}
