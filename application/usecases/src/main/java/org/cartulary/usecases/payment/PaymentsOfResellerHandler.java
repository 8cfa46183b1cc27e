package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.util.List;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.AccessError;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.payment.PaymentsOfReseller;
import org.cartulary.usecases.Lookup;
import org.jspecify.annotations.Nullable;

/** Reads payments and payment methods. A contact reads what its own client pays, one by one. */
public final class PaymentsOfResellerHandler implements PaymentsOfReseller {

    private final PaymentAttempts attempts;
    private final PaymentMethods methods;
    private final Lookup lookup;

    @Inject
    public PaymentsOfResellerHandler(PaymentAttempts attempts, PaymentMethods methods, Lookup lookup) {
        this.attempts = attempts;
        this.methods = methods;
        this.lookup = lookup;
    }

    @Override
    public Page<PaymentAttempt> page(Actor actor, @Nullable PaymentState state, PageRequest request) {
        actor.require(Scope.PAYMENTS_READ);
        if (actor instanceof Actor.ClientContact) {
            throw new AccessError.ScopeMissing(Scope.PAYMENTS_READ).refused();
        }
        return attempts.page(actor.reseller(), state, request);
    }

    @Override
    public PaymentAttempt one(Actor actor, PaymentAttemptId payment) {
        actor.require(Scope.PAYMENTS_READ);
        return attempts.find(actor.reseller(), payment)
                .filter(attempt -> mayRead(actor, attempt))
                .orElseThrow(() -> new PaymentError.Unknown(payment).refused());
    }

    @Override
    public List<PaymentMethod> methods(Actor actor, Account holder) {
        actor.require(Scope.PAYMENTS_READ);
        if (holder instanceof Account.OfClient of) {
            lookup.client(actor, of.client());
        } else {
            HolderAccess.requireReseller(actor, holder);
        }
        return methods.usable(actor.reseller(), holder);
    }

    static boolean mayRead(Actor actor, PaymentAttempt attempt) {
        return !(actor instanceof Actor.ClientContact contact)
                || attempt.purpose().payer().equals(new Account.OfClient(contact.client()));
    }
}
