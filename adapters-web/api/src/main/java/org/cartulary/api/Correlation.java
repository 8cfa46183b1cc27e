package org.cartulary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cartulary.ports.Identities;

/** What a request is called in its answer, in our log and in the caller's: the caller's own name for it, where that is harmless. */
final class Correlation {

    static final String HEADER = "X-Correlation-Id";
    static final String MDC_KEY = "correlation";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Identities identities;

    Correlation(Identities identities) {
        this.identities = identities;
    }

    String begin(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : identities.next().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static String of(HttpServletRequest request) {
        return Objects.requireNonNull((String) request.getAttribute(ATTRIBUTE));
    }
}
