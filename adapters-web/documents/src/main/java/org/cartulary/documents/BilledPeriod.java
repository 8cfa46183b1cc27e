package org.cartulary.documents;

import java.time.LocalDate;
import java.util.Objects;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.BillingSchedule;
import org.cartulary.domain.quote.QuoteLine;

/** For which period a line is billed. */
final class BilledPeriod {

    private BilledPeriod() {}

    /** A renewal says it; otherwise the first period, from the day of issue: subscriptions start when their order is paid. */
    static BillingPeriod of(QuoteLine line, LocalDate issuedOn) {
        return Objects.requireNonNullElseGet(
                line.period(), () -> new BillingSchedule(issuedOn, line.line().cycle()).period(0));
    }
}
