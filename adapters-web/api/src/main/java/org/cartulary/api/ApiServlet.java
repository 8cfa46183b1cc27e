package org.cartulary.api;

import io.javalin.http.servlet.JavalinServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;

/** What surrounds every request: its correlation id, the headers that protect a browser, the time it took. */
final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient JavalinServlet router;
    private final transient Correlation correlation;
    private final transient RequestMetrics metrics;
    private final boolean https;

    ApiServlet(JavalinServlet router, ApiSettings settings) {
        this.router = router;
        this.correlation = new Correlation(settings.identities());
        this.metrics = new RequestMetrics(settings.metrics());
        this.https = "https".equals(settings.publicUrl().getScheme());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long began = System.nanoTime();
        String id = correlation.begin(request);
        MDC.put(Correlation.MDC_KEY, id);
        try {
            response.setHeader(Correlation.HEADER, id);
            SecurityHeaders.set(response, https);
            router.service(new MountedRequest(request), response);
        } finally {
            metrics.count(request, response.getStatus(), System.nanoTime() - began);
            MDC.remove(Correlation.MDC_KEY);
        }
    }
}
