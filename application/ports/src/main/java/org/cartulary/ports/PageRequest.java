package org.cartulary.ports;

import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. Lists are in the order of their keys (newest first unless said otherwise), so a page that follows a
 * key is the same however many rows have come before it meanwhile.
 *
 * @param limit 1 to 200
 * @param after the key of the last item that was seen, or nothing for the first page
 */
public record PageRequest(int limit, @Nullable String after) {

    public static final int MOST = 200;
    public static final PageRequest FIRST = new PageRequest(50, null);

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new InputError.OutOfRange("limit", "1", String.valueOf(MOST)).refused();
        }
    }
}
