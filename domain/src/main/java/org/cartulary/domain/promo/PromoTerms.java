package org.cartulary.domain.promo;

import org.cartulary.domain.InputError;
import org.cartulary.domain.money.BillingCycle;
import org.jspecify.annotations.Nullable;

/**
 * What a promo code does, and how often.
 *
 * @param maxUses how often it may be used by all clients together; nothing for as often as they like
 * @param maxUsesPerClient how often one client may use it; nothing for as often as it likes
 * @param periods for how many billing periods of a subscription it lasts, the first one included; nothing for as long as the subscription
 *     runs. One unless the reseller says otherwise
 * @param stacks whether it may be combined with other codes that stack
 */
public record PromoTerms(
        Reduction reduction,
        Restriction restriction,
        @Nullable Integer maxUses,
        @Nullable Integer maxUsesPerClient,
        @Nullable Integer periods,
        boolean stacks) {

    /** What a code has that does not say otherwise: the first period only. */
    public static final int FIRST_PERIOD = 1;

    /** The most uses that a limit can allow. */
    public static final int MOST_USES = 1_000_000_000;

    public PromoTerms {
        requireWithin("maxUses", maxUses, MOST_USES);
        requireWithin("maxUsesPerClient", maxUsesPerClient, MOST_USES);
        requireWithin("periods", periods, BillingCycle.MOST_MONTHS);
    }

    private static void requireWithin(String field, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            throw new InputError.OutOfRange(field, "1", String.valueOf(most)).refused();
        }
    }
}
