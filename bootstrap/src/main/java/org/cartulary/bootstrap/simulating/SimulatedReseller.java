package org.cartulary.bootstrap.simulating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.bootstrap.checking.EveryPage;
import org.cartulary.bootstrap.simulating.report.SimulatedMonth;
import org.cartulary.bootstrap.simulating.report.SimulationReport;
import org.cartulary.bootstrap.simulating.report.Standing;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.ports.Stores;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.ports.subscription.SubscriptionFilter;

/** Plays a plan with a copy of a reseller, day by day; what is played cannot be played again. */
final class SimulatedReseller {
    private final Stores stores;
    private final ResellerId reseller;
    private final SimulationPlan plan;
    private final PrivateClock clock;
    private final Tally tally = new Tally();
    private final UseCases useCases;

    SimulatedReseller(Stores copy, ResellerId reseller, SimulationPlan plan) {
        ZoneId zone = copy.resellers().find(reseller).orElseThrow().zone();
        this.stores = copy;
        this.reseller = reseller;
        this.plan = plan;
        this.clock = new PrivateClock(plan.from(), zone);
        Set<PaymentGateway> gateways = gatewayNames().stream()
                .map(name -> new SimulatedGateway(name, reseller, zone, copy.paymentAttempts(), plan.declines()))
                .collect(Collectors.toSet());
        this.useCases = PrivateUseCases.over(CountedStores.of(copy, tally), clock, gateways);
        DunningSchedule dunning = plan.dunning();
        if (dunning != null) {
            dun(dunning);
        }
    }

    /** The copy has this dunning in place of its own. */
    private void dun(DunningSchedule dunning) {
        stores.transactions().write(() -> {
            Reseller standing = stores.resellers().find(reseller).orElseThrow();
            Policies usual = Policies.usual(DunningSchedule.DEFAULT, ReminderSchedule.DEFAULT);
            Reseller governed =
                    standing.govern(standing.policiesOr(usual).with(dunning)).next();
            stores.resellers().save(governed);
            return governed;
        });
    }

    SimulationReport play() {
        Standing start = standing();
        List<SimulatedMonth> months = new ArrayList<>();
        for (int month = 0; month < plan.months(); month++) {
            LocalDate first = plan.from().plusMonths(month);
            first.datesUntil(plan.from().plusMonths(month + 1L))
                    .filter(this::hasSomethingToDo)
                    .forEach(this::play);
            months.add(new SimulatedMonth(first, tally.take()));
        }
        return new SimulationReport(months, start, standing());
    }

    /** What a server does on one day, except that no mail is handed over. */
    private void play(LocalDate day) {
        clock.putTo(day);
        useCases.consolidateInvoices().handle();
        useCases.endSubscriptions().handle();
        useCases.changeSubscriptions().handle();
        useCases.creditLeftOvers().handle();
        useCases.noticeRenewals().handle();
        useCases.renewSubscriptions().handle();
        useCases.resolvePayments().handle();
    }

    private boolean hasSomethingToDo(LocalDate day) {
        return !stores.subscriptions().due(reseller, day, null, 1).isEmpty()
                || !stores.subscriptions().toNotice(reseller, day, notices(), 1).isEmpty()
                || !stores.subscriptions().toEnd(reseller, day, 1).isEmpty()
                || !stores.subscriptions().toChange(reseller, day, 1).isEmpty()
                || !stores.subscriptions().toPayOut(reseller, day, 1).isEmpty()
                || stores.invoiceDrafts().open(reseller).stream().anyMatch(draft -> draft.isDue(YearMonth.from(day)));
    }

    private NoticeDays notices() {
        Policies own = stores.resellers().find(reseller).orElseThrow().policies();
        return own == null ? NoticeDays.DEFAULT : own.notices();
    }

    private Standing standing() {
        return Standing.of(
                new EveryPage<>(page -> stores.subscriptions().page(reseller, SubscriptionFilter.ALL, page)));
    }

    private Set<String> gatewayNames() {
        Set<String> names = new HashSet<>(namesOf(new Account.OfReseller(reseller)));
        for (Client client : new EveryPage<>(page -> stores.clients().page(reseller, ClientFilter.ALL, page))) {
            names.addAll(namesOf(new Account.OfClient(client.id())));
        }
        return names;
    }

    private List<String> namesOf(Account holder) {
        return stores.paymentMethods().usable(reseller, holder).stream()
                .map(PaymentMethod::gateway)
                .toList();
    }
}
