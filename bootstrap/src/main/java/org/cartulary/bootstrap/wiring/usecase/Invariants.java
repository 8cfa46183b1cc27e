package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.cartulary.bootstrap.checking.AmountsAddUp;
import org.cartulary.bootstrap.checking.AuditIsWhole;
import org.cartulary.bootstrap.checking.CheckInvariants;
import org.cartulary.bootstrap.checking.Invariant;
import org.cartulary.bootstrap.checking.InvoicesAreAsIssued;
import org.cartulary.bootstrap.checking.InvoicesAreNumberedWithoutGap;
import org.cartulary.bootstrap.checking.MailsAreToldOnce;
import org.cartulary.bootstrap.checking.OpenPaymentsLockTheirCarts;
import org.cartulary.bootstrap.checking.OrdersArePaidAndInvoicedOnce;
import org.cartulary.bootstrap.checking.PeriodsAreRenewedOnce;
import org.cartulary.bootstrap.checking.TrialsAreHadOnce;

/** What must hold whatever stands behind the ports; a technology adds what must hold of itself. */
public final class Invariants extends AbstractModule {
    @Override
    protected void configure() {
        bind(CheckInvariants.class);
        Multibinder<Invariant> all = Multibinder.newSetBinder(binder(), Invariant.class);
        all.addBinding().to(AmountsAddUp.class);
        all.addBinding().to(AuditIsWhole.class);
        all.addBinding().to(InvoicesAreAsIssued.class);
        all.addBinding().to(InvoicesAreNumberedWithoutGap.class);
        all.addBinding().to(MailsAreToldOnce.class);
        all.addBinding().to(OpenPaymentsLockTheirCarts.class);
        all.addBinding().to(OrdersArePaidAndInvoicedOnce.class);
        all.addBinding().to(PeriodsAreRenewedOnce.class);
        all.addBinding().to(TrialsAreHadOnce.class);
    }
}
