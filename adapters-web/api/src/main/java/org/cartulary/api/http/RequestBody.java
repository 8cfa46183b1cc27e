package org.cartulary.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.cartulary.domain.InputError;

/** Reads a body, and no more than a mebibyte of it, whatever its length is said to be. */
final class RequestBody {

    static final int MOST = 1 << 20;

    /**
     * How much of a body that is too large is still taken in, and dropped. A connection that is closed on unread bytes is reset, and
     * a reset can overtake the answer that says why: who sends up to this much reads that answer for certain.
     */
    private static final int DROPPED = 8 << 20;

    private RequestBody() {}

    static byte[] of(HttpServletRequest request, boolean taken) {
        if (request.getContentLengthLong() > MOST) {
            throw tooLarge(request);
        }
        byte[] body = read(request);
        if (body.length > MOST) {
            throw tooLarge(request);
        }
        if (!taken && body.length > 0) {
            throw new InputError.Malformed("body", "no body: there is nothing to say here").refused();
        }
        return body;
    }

    private static Faulted tooLarge(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(DROPPED);
        } catch (IOException ended) {
            // All of it is taken, or the sender is gone.
        }
        return Fault.BODY_TOO_LARGE.found();
    }

    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(MOST + 1);
        } catch (IOException brokenOff) {
            throw new InputError.Malformed("body", "a body that arrives whole").refused();
        }
    }
}
