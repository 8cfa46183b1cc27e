package org.cartulary.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Samples.BACKUP;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.catalog.Allotment;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Ends;
import org.cartulary.domain.subscription.FreedUnits;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.junit.jupiter.api.Test;

/** What a cart adds to what a client has, and what a subscription gives back. */
class CartUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final OrderId ORDER = new OrderId(id(60));

    private final Subscription five = running(HOSTING, 5);

    @Test
    void areTheQuantitiesOfLinesThatStart() {
        CartLine hosting = starting(1, HOSTING, 2);
        CartLine more = starting(2, HOSTING, 3);
        CartLine backup = starting(3, BACKUP, 1);

        assertThat(CartUnits.of(List.of(hosting, backup, more), Map.of())).isEqualTo(Map.of(HOSTING, 5, BACKUP, 1));
    }

    @Test
    void areWhatAChangeIsMoreThanThereIs() {
        assertThat(added(changing(five, HOSTING, 8))).isEqualTo(Map.of(HOSTING, 3));
        assertThat(added(changing(five, HOSTING, 5))).isEmpty();
        assertThat(added(changing(five, HOSTING, 2))).isEmpty();
        assertThat(added(changing(five, BACKUP, 2))).isEqualTo(Map.of(BACKUP, 2));
    }

    @Test
    void areNothingOfARenewalAndRefuseAChangeOfWhatIsNotThere() {
        assertThat(added(CartLine.renewing(line(1), five))).isEmpty();
        assertThat(codeOf(() -> CartUnits.of(List.of(changing(five, HOSTING, 8)), Map.of())))
                .isEqualTo("subscription.unknown");
    }

    @Test
    void countWhatIsScheduledAsIfItWereThere() {
        Subscription toEight = scheduled(five, HOSTING, 8);
        Subscription toTwo = scheduled(five, HOSTING, 2);
        Subscription toBackup = scheduled(five, BACKUP, 2);

        assertThat(toEight.units()).isEqualTo(Map.of(HOSTING, 8));
        assertThat(toTwo.units()).isEqualTo(Map.of(HOSTING, 5));
        assertThat(toBackup.units()).isEqualTo(Map.of(HOSTING, 5, BACKUP, 2));
    }

    @Test
    void areGivenBackByWhatGetsSmallerOrEnds() {
        Subscription ended = new Ends(five).cancelled(Timing.NOW, DAY).next();
        Subscription toEight = scheduled(five, HOSTING, 8);

        assertThat(ended.units()).isEmpty();
        assertThat(FreedUnits.between(five, ended)).containsExactly(freed(HOSTING, 5));
        assertThat(FreedUnits.between(toEight, new Changes(toEight).undone().next()))
                .containsExactly(freed(HOSTING, 3));
        assertThat(FreedUnits.between(five, running(HOSTING, 2))).containsExactly(freed(HOSTING, 3));
        assertThat(FreedUnits.between(five, running(BACKUP, 2))).containsExactly(freed(HOSTING, 5));
        assertThat(FreedUnits.between(five, toEight)).isEmpty();
    }

    private static Allotment freed(ProductCode product, int units) {
        return new Allotment(AllotmentKey.productOfClient(product, CLIENT), units);
    }

    private static Map<ProductCode, Integer> added(CartLine line) {
        Subscription five = running(HOSTING, 5);
        return CartUnits.of(List.of(line), Map.of(five.id(), five));
    }

    private static CartLine starting(long number, ProductCode product, int quantity) {
        return new CartLine(
                line(number), LineAct.START, product, quantity, new BillingCycle(12), Term.THREE_YEARS, null, null);
    }

    private static CartLine changing(Subscription subscription, ProductCode product, int quantity) {
        return CartLine.changing(
                line(1), subscription, running(product, quantity).terms(), Timing.NOW, ProrationMethod.BY_DAY);
    }

    private static Subscription scheduled(Subscription subscription, ProductCode product, int quantity) {
        Change change = new Change(product, "Plan", quantity, new BillingCycle(12), eur("60.00"), null);
        return new Changes(subscription).later(ORDER, change).next();
    }

    private static Subscription running(ProductCode product, int quantity) {
        ServiceTerms terms = new ServiceTerms(
                product,
                "Plan",
                quantity,
                new BillingCycle(12),
                Term.THREE_YEARS,
                eur("60.00"),
                null,
                null,
                null,
                List.of());
        Account owner = new Account.OfClient(CLIENT);
        return Subscription.start(new SubscriptionId(id(50)), RESELLER, CLIENT, owner, ORDER, terms, eur("60.00"), DAY)
                .next();
    }
}
