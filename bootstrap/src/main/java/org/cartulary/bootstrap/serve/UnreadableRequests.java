package org.cartulary.bootstrap.serve;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in the words of the API where Jetty refuses a request by itself, instead of by a page that says what Jetty thinks. */
final class UnreadableRequests extends ErrorHandler {
    private final Supplier<byte[]> problem;

    UnreadableRequests(Supplier<byte[]> problem) {
        this.problem = problem;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (response.getStatus() < 400 || response.getStatus() > 499) {
            return super.handle(request, response, callback);
        }
        response.setStatus(400);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(problem.get()), callback);
        return true;
    }
}
