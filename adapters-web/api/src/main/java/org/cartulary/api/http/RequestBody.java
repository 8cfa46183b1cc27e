package org.cartulary.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.cartulary.domain.InputError;

/** Reads a body, and no more than a mebibyte of it, whatever its length is said to be. */
final class RequestBody {

    static final int MOST = 1 << 20;

    private RequestBody() {}

    static byte[] of(HttpServletRequest request, boolean taken) {
        if (request.getContentLengthLong() > MOST) {
            throw Fault.BODY_TOO_LARGE.found();
        }
        byte[] body = read(request);
        if (body.length > MOST) {
            throw Fault.BODY_TOO_LARGE.found();
        }
        if (!taken && body.length > 0) {
            throw new InputError.Malformed("body", "no body: there is nothing to say here").refused();
        }
        return body;
    }

    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(MOST + 1);
        } catch (IOException brokenOff) {
            throw new InputError.Malformed("body", "a body that arrives whole").refused();
        }
    }
}
