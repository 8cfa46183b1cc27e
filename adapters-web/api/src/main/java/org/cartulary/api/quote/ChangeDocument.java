package org.cartulary.api.quote;

import java.time.LocalDate;
import java.util.Locale;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.quote.ProratedChange;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a change costs, as it is shown.
 *
 * @param effective the first day of the new
 * @param paid for the whole period in which it falls, net
 * @param rest the share of that period that is still to come; nothing where it waits for a later one, or is not counted
 * @param carried what earlier changes have come to, and is paid with this one
 * @param left what the credit is worth more than the charge, to be taken off the next periods
 */
record ChangeDocument(
        LocalDate effective,
        ProrationMethod proration,
        Money paid,
        @Nullable ShareDocument rest,
        Money credit,
        Money charge,
        Money carried,
        Money left) {

    static ChangeDocument of(ProratedChange change) {
        return new ChangeDocument(
                change.effective(),
                change.proration(),
                change.paid(),
                change.rest() == null ? null : ShareDocument.of(change.rest()),
                change.credit(),
                change.charge(),
                change.carried(),
                change.left());
    }

    /** So many of so many: 12 of 30 days. */
    record ShareDocument(long part, long whole, String unit) {

        static ShareDocument of(Share share) {
            return new ShareDocument(
                    share.part(), share.whole(), share.unit().name().toLowerCase(Locale.ROOT));
        }
    }
}
