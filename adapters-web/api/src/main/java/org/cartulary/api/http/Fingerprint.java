package org.cartulary.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** What a request asked, as one digest: method, path, query, {@code If-Match} and body. Two requests with one key must agree in it. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(HttpServletRequest request, byte[] body) {
        String asked = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI().substring(request.getContextPath().length()),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Objects.requireNonNullElse(request.getHeader("If-Match"), ""),
                "");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
