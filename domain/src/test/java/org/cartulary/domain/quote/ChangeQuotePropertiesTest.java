package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The laws of proration, through quotes and bookings of a whole subscription. */
class ChangeQuotePropertiesTest {

    private static final SubscriptionId ID = new SubscriptionId(id(70));
    private static final LocalDate START = LocalDate.of(2027, 1, 31);
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    private Subscription running = started();
    private Money paid = NOTHING;

    @BeforeTry
    void begins() {
        running = started();
        paid = NOTHING;
    }

    @Property(tries = 5_000)
    void onOneDayOnlyTheFirstAndTheLastCount(
            @ForAll @IntRange(max = 27) int day,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> seats) {
        LocalDate today = START.plusDays(day);
        for (int quantity : seats) {
            change(quantity, today);
        }
        int last = seats.get(seats.size() - 1);
        ProratedChange atOnce =
                Objects.requireNonNull(quote(started(), last, today).change());

        assertThat(paid.minus(left()))
                .as("what was paid, less what is left over")
                .isEqualTo(atOnce.charge().minus(atOnce.credit()));
    }

    @Property(tries = 5_000)
    void acrossAPeriodNoMoreIsGivenBackThanWasPaid(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> seats) {
        LocalDate today = START;
        for (int quantity : seats) {
            change(quantity, today);
            today = today.plusDays(2);
        }
        assertThat(left()).isLessThanOrEqualTo(seats(4).recurring().plus(paid));
        assertThat(paid.isNegative()).isFalse();
    }

    @Property(tries = 2_000)
    void whatIsLeftOverPaysForTheNextPeriodsToTheLastCent(@ForAll @IntRange(min = 2, max = 500) int most) {
        change(most, START);
        change(1, START.plusDays(3));
        Money left = left();
        Money charged = NOTHING;
        for (int period = 0; period < 600 && left().isPositive(); period++) {
            LocalDate today = running.paidThrough();
            QuoteLine renewal = pricing(running, today)
                    .quote(cart(CartLine.renewing(line(1), running)), Buyer.of(client()))
                    .lines()
                    .get(0);
            charged = charged.plus(renewal.recurring()).minus(renewal.net());
            Renewals renewals = new Renewals(running);
            running = renewals.renewed(new OrderId(id(91)), running.nextTerms(), renewal.recurring(), today)
                    .next();
        }
        assertThat(charged).isEqualTo(left);
        assertThat(left()).isEqualTo(NOTHING);
    }

    private static Subscription started() {
        return Subscription.start(
                        ID,
                        RESELLER,
                        CLIENT,
                        new Account.OfClient(CLIENT),
                        new OrderId(id(71)),
                        seats(4),
                        seats(4).recurring(),
                        START)
                .next();
    }

    private void change(int quantity, LocalDate today) {
        QuoteLine quoted = quote(running, quantity, today);
        ProratedChange change = Objects.requireNonNull(quoted.change());
        paid = paid.plus(quoted.net());
        Change to = new Change(HOSTING, "Hosting", quantity, new BillingCycle(1), quoted.recurring(), null);
        running = new Changes(running)
                .now(new OrderId(id(90)), to, change.left(), today)
                .next();
    }

    private static QuoteLine quote(Subscription from, int quantity, LocalDate today) {
        CartLine line = CartLine.changing(line(1), from, seats(quantity), Timing.NOW);
        return pricing(from, today)
                .quote(cart(line), Buyer.of(client()))
                .lines()
                .get(0);
    }

    private static Cart cart(CartLine line) {
        return emptyCart().add(line).next();
    }

    private static Pricing pricing(Subscription of, LocalDate today) {
        return new Pricing(new PricingBasis(
                reseller(),
                Map.of(HOSTING, hosting()),
                PriceList.standard(),
                Map.of(ID, of),
                List.of(),
                new Situation(CurrencyUnit.EUR, today, null, true)));
    }

    private Money left() {
        return Objects.requireNonNullElse(running.dues().credit(), NOTHING);
    }

    private static ServiceTerms seats(int quantity) {
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
}
