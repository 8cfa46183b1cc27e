package org.cartulary.domain.quote;

import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.reseller;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Schedule;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Four seats at EUR 6.00 a month, which began on the last day of January, and what was paid for changes of them since. */
final class ChangedSeats {

    static final LocalDate START = LocalDate.of(2027, 1, 31);
    static final Money NOTHING = Money.zero(CurrencyUnit.EUR);
    private static final SubscriptionId ID = new SubscriptionId(id(70));

    private Subscription running = Subscription.start(
                    ID,
                    RESELLER,
                    CLIENT,
                    new Account.OfClient(CLIENT),
                    new OrderId(id(71)),
                    seats(4),
                    seats(4).recurring(),
                    START)
            .next();
    private Money paid = NOTHING;
    private boolean replays = true;

    Subscription running() {
        return running;
    }

    Money paid() {
        return paid;
    }

    /** What changes have left over. */
    Money left() {
        return Objects.requireNonNullElse(running.dues().credit(), NOTHING);
    }

    /** What changes have come to and is not paid. */
    Money owed() {
        return Objects.requireNonNullElse(running.dues().carried(), NOTHING);
    }

    /** What all changes came to: what was paid and what is owed, less what is left over. */
    Money cost() {
        return paid.plus(owed()).minus(left());
    }

    void change(int quantity, LocalDate today, ProrationMethod proration) {
        QuoteLine quoted = quote(quantity, today, Timing.NOW, proration);
        ProratedChange change = Objects.requireNonNull(quoted.change());
        paid = paid.plus(quoted.net());
        Change to = new Change(HOSTING, "Hosting", quantity, new BillingCycle(1), quoted.recurring(), null);
        running = new Changes(running)
                .now(
                        to,
                        new Schedule.Settled(
                                new OrderId(id(90)),
                                change.proration(),
                                change.net(),
                                change.balance(),
                                CreditUse.NEXT_PERIODS),
                        today)
                .next();
    }

    QuoteLine quote(int quantity, LocalDate today, Timing when, ProrationMethod proration) {
        return quote(CartLine.changing(line(1), running, seats(quantity), when, proration), today);
    }

    /** The next period, as it would be quoted on its first day. */
    QuoteLine renewal() {
        return quote(CartLine.renewing(line(1), running), running.paidThrough());
    }

    void renew() {
        QuoteLine renewal = renewal();
        running = new Renewals(running)
                .renewed(new OrderId(id(91)), running.nextTerms(), renewal.recurring(), running.paidThrough())
                .next();
    }

    static ServiceTerms seats(int quantity) {
        Money recurring = Money.parse("EUR 6.00").multipliedBy(quantity);
        return new ServiceTerms(
                HOSTING,
                "Hosting",
                quantity,
                new BillingCycle(1),
                new Term(12),
                recurring,
                null,
                null,
                null,
                List.of());
    }

    /** Whether every quote so far replayed to the same bytes. */
    boolean replays() {
        return replays;
    }

    private QuoteLine quote(CartLine line, LocalDate today) {
        Cart cart = emptyCart().add(line).next();
        Quote quote = new Pricing(new PricingBasis(
                        reseller(),
                        Map.of(HOSTING, hosting()),
                        PriceList.standard(),
                        Map.of(ID, running),
                        List.of(),
                        new Situation(CurrencyUnit.EUR, today, null, true)))
                .quote(cart, Buyer.of(client()));
        replays &= Replay.confirms(quote);
        return quote.lines().get(0);
    }
}
