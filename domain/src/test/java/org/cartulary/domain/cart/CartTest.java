package org.cartulary.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.BACKUP;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.backupLine;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.hostingLine;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;

import org.cartulary.domain.Outcome;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class CartTest {

    private static final LineBase OF_FIRST = new LineBase.OfLine(line(1));

    @Test
    void isOpenedInTheCurrencyOfItsClient() {
        Outcome<Cart> opened = Cart.open(CART, client());

        assertThat(opened.next().state()).isEqualTo(CartState.OPEN);
        assertThat(opened.next().currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(opened.next().client()).isEqualTo(CLIENT);
        assertThat(opened.next().reseller()).isEqualTo(RESELLER);
        assertThat(opened.next().version()).isEqualTo(1);
        assertThat(opened.events()).containsExactly(new CartEvent.Opened(CART, CLIENT));
    }

    @Test
    void keepsLinesInTheOrderInWhichTheyWereAdded() {
        Outcome<Cart> added = cart().add(hostingLine(2));

        assertThat(added.next().lines()).containsExactly(hostingLine(1), hostingLine(2));
        assertThat(added.next().version()).isEqualTo(cart().version() + 1);
        assertThat(added.events()).containsExactly(new CartEvent.LineAdded(CART, line(2), HOSTING, 1));
        assertThat(added.next().line(line(2))).contains(hostingLine(2));
        assertThat(added.next().line(line(3))).isEmpty();
    }

    @Test
    void holdsAHundredLinesAtMost() {
        Cart cart = emptyCart();
        for (int i = 1; i <= 100; i++) {
            cart = cart.add(hostingLine(i)).next();
        }
        Cart full = cart;

        assertThat(full.lines()).hasSize(100);
        assertThat(refusalOf(() -> full.add(hostingLine(101)))).isEqualTo(new CartError.Full(CART, 100));
    }

    @Test
    void changesALineInItsPlace() {
        CartLine monthly =
                new CartLine(line(1), LineAct.START, HOSTING, 3, new BillingCycle(1), new Term(12), null, null);
        Outcome<Cart> changed = cart().add(hostingLine(2)).next().change(monthly);

        assertThat(changed.next().lines()).containsExactly(monthly, hostingLine(2));
        assertThat(changed.events()).containsExactly(new CartEvent.LineChanged(CART, line(1), HOSTING, 3));
    }

    @Test
    void refusesToChangeOrRemoveALineThatItDoesNotHave() {
        assertThat(refusalOf(() -> cart().change(hostingLine(9)))).isEqualTo(new CartError.UnknownLine(CART, line(9)));
        assertThat(refusalOf(() -> cart().remove(line(9)))).isEqualTo(new CartError.UnknownLine(CART, line(9)));
    }

    @Test
    void takesAnAddOnForOneOfItsLinesOrForASubscription() {
        CartLine forLine = backupLine(2, OF_FIRST);
        CartLine forSubscription = backupLine(3, new LineBase.OfSubscription(new SubscriptionId(id(40))));

        assertThat(cart().add(forLine).next().add(forSubscription).next().lines())
                .containsExactly(hostingLine(1), forLine, forSubscription);
    }

    @Test
    void refusesAnAddOnForALineThatItDoesNotHave() {
        assertThat(refusalOf(() -> emptyCart().add(backupLine(2, OF_FIRST))))
                .isEqualTo(new CartError.UnknownLine(CART, line(1)));
        assertThat(refusalOf(() -> cart().change(backupLine(1, new LineBase.OfLine(line(7))))))
                .isEqualTo(new CartError.UnknownLine(CART, line(7)));
    }

    @Test
    void refusesAnAddOnForItself() {
        assertThat(refusalOf(() -> cart().add(backupLine(2, new LineBase.OfLine(line(2))))))
                .isEqualTo(new CartError.UnknownLine(CART, line(2)));
        assertThat(refusalOf(() -> cart().change(backupLine(1, OF_FIRST))))
                .isEqualTo(new CartError.UnknownLine(CART, line(1)));
    }

    @Test
    void removesAddOnsAlongWithTheirLine() {
        Cart cart =
                cart().add(backupLine(2, OF_FIRST)).next().add(hostingLine(3)).next();
        Outcome<Cart> removed = cart.remove(line(1));

        assertThat(removed.next().lines()).containsExactly(hostingLine(3));
        assertThat(removed.events()).containsExactly(new CartEvent.LineRemoved(CART, line(1)));
        assertThat(cart.remove(line(2)).next().lines()).containsExactly(hostingLine(1), hostingLine(3));
    }

    @Test
    void removesAddOnsOfAddOnsToo() {
        Cart cart = cart().add(backupLine(2, OF_FIRST))
                .next()
                .add(backupLine(3, new LineBase.OfLine(line(2))))
                .next();

        assertThat(cart.remove(line(1)).next().lines()).isEmpty();
    }

    @Test
    void readsTheBaseOfALineAsItWasWritten() {
        LineBase ofSubscription = new LineBase.OfSubscription(new SubscriptionId(id(40)));

        assertThat(LineBase.parse(OF_FIRST.toString())).isEqualTo(OF_FIRST);
        assertThat(LineBase.parse(ofSubscription.toString())).isEqualTo(ofSubscription);
        assertThat(backupLine(2, OF_FIRST).product()).isEqualTo(BACKUP);
    }
}
