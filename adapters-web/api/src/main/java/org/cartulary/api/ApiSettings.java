package org.cartulary.api;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * What the API needs besides its use cases.
 *
 * @param publicUrl the http or https address under which the outside reaches the servlet, its mount path included; links are made with it
 * @param secrets tells which reseller a one-time token names
 * @param identities makes correlation ids and error numbers
 * @param clock decides whether what is shown has expired
 * @param readiness what {@code /health/ready} answers
 * @param metrics where requests are counted, and what {@code /metrics} shows
 * @param testClock the clock that {@code /v1/test-clock} moves; nothing where time passes by itself, and then there is no such resource
 */
public record ApiSettings(
        URI publicUrl,
        Secrets secrets,
        Identities identities,
        InstantSource clock,
        Readiness readiness,
        PrometheusMeterRegistry metrics,
        @Nullable TestClock testClock) {

    public ApiSettings {
        if (publicUrl.getHost() == null
                || !Set.of("http", "https").contains(publicUrl.getScheme())
                || publicUrl.getQuery() != null
                || publicUrl.getFragment() != null) {
            throw new IllegalArgumentException("the public address is http or https with a host: " + publicUrl);
        }
        String text = publicUrl.toString();
        publicUrl = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : publicUrl;
    }
}
