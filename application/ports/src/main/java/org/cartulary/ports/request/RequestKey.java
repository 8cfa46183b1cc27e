package org.cartulary.ports.request;

import org.cartulary.domain.InputError;

/**
 * What makes a repeated request recognisable: the caller's key, whose it is, and a fingerprint of the whole request.
 *
 * @param principal keys belong to their principal: another one's key is another key
 * @param key 1 to 255 printable ASCII characters
 * @param fingerprint SHA-256 of what was asked, as hexadecimal digits
 */
public record RequestKey(String principal, String key, String fingerprint) {

    public RequestKey {
        if (key.isEmpty() || key.length() > 255 || key.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new InputError.Malformed("Idempotency-Key", "1 to 255 printable ASCII characters").refused();
        }
    }
}
