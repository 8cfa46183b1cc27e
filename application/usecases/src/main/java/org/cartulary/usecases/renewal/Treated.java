package org.cartulary.usecases.renewal;

import java.util.List;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;

/** Reports on subscriptions, as they stood before they were treated. */
final class Treated {

    static final RenewalReport NONE = new RenewalReport(List.of());

    private Treated() {}

    static RenewalReport report(List<Subscription> treated, Fate fate) {
        return new RenewalReport(treated.stream()
                .map(each -> new RenewalReport.Result(each.id(), new Renewals(each).nextPeriod(), fate))
                .toList());
    }
}
