package org.cartulary.documents;

import java.time.LocalDate;
import java.util.Objects;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.BillingSchedule;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.QuoteLine;

/** For which period a line is billed. */
final class BilledPeriod {

    private BilledPeriod() {}

    /** A renewal says it; otherwise the trial or the first period, from the day of issue: subscriptions start when their order is paid. */
    static BillingPeriod of(QuoteLine line, LocalDate issuedOn) {
        if (line.trial() != null) {
            return new BillingPeriod(issuedOn, issuedOn.plusDays(line.trial().days()));
        }
        if (line.period() == null && line.line().until().isPresent()) {
            return new BillingPeriod(issuedOn, line.line().until().get());
        }
        ProratedChange change = line.change();
        return change == null
                ? Objects.requireNonNullElseGet(line.period(), () -> first(line, issuedOn))
                : changed(line, change);
    }

    /** From the first day of the new: to the end of the period in which it falls, or of a period that begins with it. */
    private static BillingPeriod changed(QuoteLine line, ProratedChange change) {
        BillingPeriod whole = first(line, change.effective());
        BillingPeriod period = Objects.requireNonNull(line.period());
        boolean within =
                change.effective().isBefore(period.end()) && !change.charge().equals(line.recurring());
        return within ? new BillingPeriod(change.effective(), period.end()) : whole;
    }

    private static BillingPeriod first(QuoteLine line, LocalDate day) {
        return new BillingSchedule(day, line.line().cycle()).period(0);
    }
}
