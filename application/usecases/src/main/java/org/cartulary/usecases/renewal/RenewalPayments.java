package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Carts;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.cart.Quoting;
import org.cartulary.usecases.payment.AttemptStart;
import org.cartulary.usecases.payment.Situation;
import org.cartulary.usecases.payment.Started;
import org.cartulary.usecases.payment.WantedPurchase;
import org.jspecify.annotations.Nullable;

/**
 * The first transaction of a recurring payment: what one owner has due for one client becomes a cart, and its payment begins as that of
 * every cart. Where it is not permitted or there is no card, a transaction of its own takes the next step of dunning instead.
 */
public final class RenewalPayments {

    private final Transactions transactions;
    private final DueSubscriptions due;
    private final Lookup lookup;
    private final Quoting quoting;
    private final Carts carts;
    private final AttemptStart attempts;
    private final UnpaidRenewals unpaid;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RenewalPayments(
            Transactions transactions,
            DueSubscriptions due,
            Lookup lookup,
            Quoting quoting,
            Carts carts,
            AttemptStart attempts,
            UnpaidRenewals unpaid,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.due = due;
        this.lookup = lookup;
        this.quoting = quoting;
        this.carts = carts;
        this.attempts = attempts;
        this.unpaid = unpaid;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    /**
     * How far it came.
     *
     * @param treated those that were due still; none where others were faster, or the day was not right after all
     * @param payment that has begun, or is done where nothing was to be paid; nothing where it was refused and dunning goes on
     */
    record Begun(List<Subscription> treated, @Nullable Started payment) {}

    /** Throws what is refused of some of the group, or is not the owner's to mend. */
    Begun begin(DueGroup group, Actor work) {
        PaymentAttemptId attempt = new PaymentAttemptId(identities.next());
        CartId cart = new CartId(identities.next());
        try {
            return transactions.write(() -> pay(group, work, cart, attempt));
        } catch (Refused refused) {
            if (!ownersMatter(refused.refusal()) || (group.found().size() > 1 && ofSome(refused.refusal()))) {
                throw refused;
            }
            return transactions.write(() -> dun(group, work, refused.refusal().code()));
        }
    }

    /** Whether it may be said of some of a group, and not of the others: those are not to suffer for it. */
    private static boolean ofSome(Refusal refusal) {
        return refusal instanceof PermissionError.ProductNotGranted
                || refusal instanceof PermissionError.OrderCapExceeded
                || refusal instanceof PermissionError.MonthCapExceeded;
    }

    /** Whether it is the owner's to mend; what else is refused is ours, and nobody is dunned for it. */
    private static boolean ownersMatter(Refusal refusal) {
        return refusal instanceof PermissionError || refusal instanceof PaymentError || refusal instanceof ClientError;
    }

    private Begun pay(DueGroup group, Actor work, CartId id, PaymentAttemptId attempt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Reseller reseller = lookup.reseller(work.reseller());
        List<Subscription> standing = due.still(group, reseller.dateAt(now));
        if (standing.isEmpty()) {
            return new Begun(List.of(), null);
        }
        Client client = lookup.client(work.reseller(), group.client());
        List<CartLine> lines = standing.stream()
                .map(subscription -> CartLine.renewing(new LineId(identities.next()), subscription))
                .toList();
        Outcome<Cart> opened =
                Cart.renewing(id, client, standing.get(0).terms().recurring().getCurrencyUnit(), lines);
        Cart cart = opened.next();
        carts.save(cart);
        Buyer buyer = group.owner() instanceof Account.OfClient ? Buyer.of(client) : Buyer.of(reseller);
        Quote quote = quoting.price(cart, client, buyer, reseller, standing, now);
        WantedPurchase wanted =
                new WantedPurchase(By.of(work), id, PurchaseMode.AUTOMATIC, quote.digest(), null, null, null, null);
        Situation situation = new Situation(cart, client, reseller, quote);
        return new Begun(standing, attempts.begin(wanted, attempt, situation, List.of(), opened.events(), now));
    }

    private Begun dun(DueGroup group, Actor work, String reason) {
        Reseller reseller = lookup.reseller(work.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        List<Subscription> standing = due.still(group, today);
        if (standing.isEmpty()) {
            return new Begun(List.of(), null);
        }
        Client client = lookup.client(work.reseller(), group.client());
        UnpaidRenewals.Dunned dunned = unpaid.dun(standing, client, reseller, reason, today);
        recorder.record(By.of(work, client.id()), dunned.events(), dunned.letters());
        return new Begun(standing, null);
    }
}
