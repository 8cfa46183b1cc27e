package org.cartulary.bootstrap.simulating;

import java.time.YearMonth;
import org.cartulary.domain.Digest;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.ClientId;

/**
 * Whose payments are declined when. A client whose payment is declined in a calendar month is declined in all of that month, as one whose
 * card has expired; in the next month it may be well again.
 *
 * @param percent how many of a hundred clients are declined in a month, 0 to 100
 * @param seed another one declines others
 */
public record Declines(int percent, long seed) {
    public static final Declines NONE = new Declines(0, 0);

    private static final int ALL = 100;
    private static final int DIGITS = 12;
    private static final int HEXADECIMAL = 16;

    /** Refuses less than 0 and more than 100 percent. */
    public Declines {
        if (percent < 0 || percent > ALL) {
            throw new InputError.OutOfRange("declines", "0", String.valueOf(ALL)).refused();
        }
    }

    /** Always the same for the same three. */
    boolean decline(ClientId client, YearMonth month) {
        String drawn = Digest.of(seed + " " + client + " " + month).substring(0, DIGITS);
        return Long.parseLong(drawn, HEXADECIMAL) % ALL < percent;
    }
}
