package org.cartulary.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.BACKUP;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.backupLine;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.product;

import java.util.List;
import java.util.Set;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuiteGroupTest {

    private static final ProductCode MAIL = new ProductCode("mail");
    private static final ProductCode OFFICE = new ProductCode("office");
    private static final BillingCycle MONTHLY = new BillingCycle(1);
    private static final Product SUITE =
            product(OFFICE, ProductKind.SUITE, Set.of(HOSTING, MAIL), Price.flat(MONTHLY, eur("9.00"), eur("0.00")));

    @Test
    void takesTheFirstLineOfEachProduct() {
        Cart cart = cart(of(1, HOSTING, 2), of(2, BACKUP, 2), of(3, MAIL, 2), of(4, MAIL, 2));

        assertThat(SuiteGroup.in(cart, SUITE).lines()).containsExactly(of(1, HOSTING, 2), of(3, MAIL, 2));
    }

    @Test
    void takesLinesOfOneQuantityCycleAndTermAlone() {
        Cart uneven = cart(of(1, HOSTING, 2), of(2, MAIL, 3), start(3, MAIL, 2, 12, 36, null, null));
        Cart other = cart(of(1, HOSTING, 2), start(2, MAIL, 2, 1, 12, null, null));

        assertThat(refusalOf(() -> SuiteGroup.in(uneven, SUITE))).isEqualTo(new CartError.LinesDiffer(CART, OFFICE));
        assertThat(SuiteGroup.find(other, SUITE)).isEmpty();
        assertThat(SuiteGroup.in(uneven.add(of(5, HOSTING, 3)).next(), SUITE).lines())
                .containsExactly(of(2, MAIL, 3), of(5, HOSTING, 3));
    }

    @Test
    void takesLinesForOneDomainAlone() {
        CartLine a = start(1, HOSTING, 1, 1, 36, "a.example", null);
        CartLine b = start(2, MAIL, 1, 1, 36, "b.example", null);

        assertThat(SuiteGroup.find(cart(a, b), SUITE)).isEmpty();
        assertThat(SuiteGroup.in(cart(a, b, of(3, MAIL, 1)), SUITE).domain()).isEqualTo(new DomainName("a.example"));
        assertThat(SuiteGroup.in(cart(of(3, HOSTING, 1), b), SUITE)
                        .line(line(9), PriceList.standard(), CurrencyUnit.EUR)
                        .domain())
                .isEqualTo(new DomainName("b.example"));
    }

    @Test
    void takesAnAddOnOnlyWithWhatItIsBoughtFor() {
        Product secured = product(
                OFFICE, ProductKind.SUITE, Set.of(HOSTING, BACKUP), Price.flat(MONTHLY, eur("7.00"), eur("0.00")));
        CartLine second = start(3, BACKUP, 1, 1, 36, null, new LineBase.OfLine(line(2)));
        CartLine first = start(4, BACKUP, 1, 1, 36, null, new LineBase.OfLine(line(1)));
        CartLine running = backupLine(5, new LineBase.OfSubscription(new SubscriptionId(id(40))));

        assertThat(SuiteGroup.in(cart(of(1, HOSTING, 1), of(2, HOSTING, 1), second, first), secured)
                        .lines())
                .containsExactly(of(1, HOSTING, 1), first);
        assertThat(SuiteGroup.find(cart(of(1, HOSTING, 1), running), secured)).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(refusalOf(() -> SuiteGroup.in(emptyCart(), SUITE)))
                .isEqualTo(new CartError.SuiteIncomplete(CART, OFFICE, List.of(HOSTING, MAIL)));
        assertThat(refusalOf(() -> SuiteGroup.in(cart(of(1, HOSTING, 1)), SUITE)))
                .isEqualTo(new CartError.SuiteIncomplete(CART, OFFICE, List.of(MAIL)));
        assertThat(refusalOf(() -> SuiteGroup.in(cart(of(1, OFFICE, 1), of(2, MAIL, 1)), SUITE)))
                .isEqualTo(new CartError.AlreadyInSuite(CART, OFFICE));
        assertThat(refusalOf(() -> SuiteGroup.in(emptyCart(), hosting()))).isEqualTo(new CatalogError.NoSuite(HOSTING));
    }

    @Test
    void becomesOneLineInTheSamePlace() {
        CartLine backup = start(4, BACKUP, 1, 1, 36, null, new LineBase.OfLine(line(3)));
        Cart cart = cart(of(1, BACKUP, 1), of(2, HOSTING, 2), of(3, MAIL, 2), backup, of(5, MAIL, 2));
        SuiteGroup group = SuiteGroup.in(cart, SUITE);
        CartLine suite = group.line(line(9), PriceList.standard(), CurrencyUnit.EUR);
        Outcome<Cart> grouped = cart.group(group, suite);

        assertThat(suite).isEqualTo(of(9, OFFICE, 2));
        assertThat(grouped.next().lines())
                .containsExactly(
                        of(1, BACKUP, 1),
                        suite,
                        start(4, BACKUP, 1, 1, 36, null, new LineBase.OfLine(line(9))),
                        of(5, MAIL, 2));
        assertThat(grouped.next().version()).isEqualTo(cart.version() + 1);
        assertThat(grouped.events())
                .containsExactly(
                        new CartEvent.LineRemoved(CART, line(2)),
                        new CartEvent.LineRemoved(CART, line(3)),
                        new CartEvent.LineAdded(CART, line(9), OFFICE, 2));
    }

    @Test
    void refusesWhatTheSuiteIsNotSoldFor() {
        Cart yearly = cart(start(1, HOSTING, 1, 12, 36, null, null), start(2, MAIL, 1, 12, 36, null, null));

        assertThat(refusalOf(() -> SuiteGroup.in(yearly, SUITE).line(line(9), PriceList.standard(), CurrencyUnit.EUR)))
                .isEqualTo(new CatalogError.NotSold(OFFICE, new BillingCycle(12), CurrencyUnit.EUR));
    }

    private static Cart cart(CartLine... lines) {
        Cart cart = emptyCart();
        for (CartLine line : lines) {
            cart = cart.add(line).next();
        }
        return cart;
    }

    private static CartLine of(long number, ProductCode product, int quantity) {
        return start(number, product, quantity, 1, 36, null, null);
    }

    private static CartLine start(
            long number,
            ProductCode product,
            int quantity,
            int cycle,
            int term,
            @Nullable String domain,
            @Nullable LineBase base) {
        return new CartLine(
                line(number),
                LineAct.START,
                product,
                quantity,
                new BillingCycle(cycle),
                new Term(term),
                domain == null ? null : new DomainName(domain),
                base);
    }
}
