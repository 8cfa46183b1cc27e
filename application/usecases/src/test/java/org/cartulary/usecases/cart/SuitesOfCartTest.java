package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.ANNUAL;
import static org.cartulary.usecases.story.Catalogue.BACKUP;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.TRIAL;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.GroupIntoSuite;
import org.cartulary.ports.cart.SuitesOfCart.Saving;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hosting at 120.00 a year and a domain at 15.00, or both as one suite. */
class SuitesOfCartTest {

    private static final ProductCode PRESENCE = new ProductCode("presence");
    private static final ProductCode STARTER = new ProductCode("starter");
    private static final CartLine.Wish A_YEAR = new CartLine.Wish(null, ANNUAL, new Term(12), null, null);

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client);

    @Test
    void areThoseThatWouldCostLess() {
        suite(PRESENCE, "125.00", null, HOSTING, DOMAIN);
        suite(STARTER, "110.00", null, HOSTING, DOMAIN, TRIAL);
        suite(new ProductCode("dear"), "135.00", null, HOSTING, DOMAIN);
        LineId hosting = shop.adds(cart, HOSTING, A_YEAR);
        assertThat(suites()).isEmpty();
        LineId domain = shop.adds(cart, DOMAIN, A_YEAR);
        Saving presence =
                new Saving(PRESENCE, "presence", List.of(hosting, domain), eur("125.00"), eur("135.00"), eur("10.00"));
        assertThat(suites()).containsExactly(presence);

        LineId trial = shop.adds(cart, TRIAL, A_YEAR);

        assertThat(suites())
                .containsExactly(
                        new Saving(
                                STARTER,
                                "starter",
                                List.of(hosting, domain, trial),
                                eur("110.00"),
                                eur("135.00"),
                                eur("25.00")),
                        presence);
    }

    @Test
    void areNotWhatCouldNotBeBought() {
        suite(PRESENCE, "100.00", null, HOSTING, DOMAIN);
        shop.adds(cart, HOSTING, Shop.DEFAULT);
        shop.adds(cart, DOMAIN, A_YEAR);

        assertThat(suites()).isEmpty();
        assertThat(refusalOf(() -> group(PRESENCE, null))).isEqualTo(new CartError.LinesDiffer(cart, PRESENCE));
    }

    @Test
    void takeThePlaceOfTheirProducts() {
        suite(PRESENCE, "125.00", null, HOSTING, DOMAIN);
        shop.adds(cart, TRIAL, Shop.DEFAULT);
        LineId hosting = shop.adds(
                cart, HOSTING, new CartLine.Wish(null, ANNUAL, new Term(12), DomainName.parse("a.example"), null));
        shop.adds(cart, BACKUP, new CartLine.Wish(null, null, null, null, new LineBase.OfLine(hosting)));
        shop.adds(cart, DOMAIN, A_YEAR);
        long version = cart().version();

        Cart grouped = group(PRESENCE, version);

        assertThat(grouped.version()).isEqualTo(version + 1);
        assertThat(grouped.lines()).extracting(CartLine::product).containsExactly(TRIAL, PRESENCE, BACKUP);
        assertThat(grouped.lines().get(1).domain()).hasToString("a.example");
        assertThat(grouped.lines().get(2).base())
                .isEqualTo(new LineBase.OfLine(grouped.lines().get(1).id()));
        QuoteLine line = quote().lines().get(1);
        assertThat(line.net()).isEqualTo(eur("125.00"));
        assertThat(line.saves()).isEqualTo(eur("10.00"));
        assertThat(line.separately()).isEqualTo(eur("135.00"));
    }

    @Test
    void carryAddOnsOfTheirProducts() {
        suite(PRESENCE, "125.00", null, HOSTING, DOMAIN);
        LineId presence = shop.adds(cart, PRESENCE, A_YEAR);
        LineId domain = shop.adds(cart, DOMAIN, A_YEAR);

        assertThat(codeOf(() -> shop.adds(
                        cart, BACKUP, new CartLine.Wish(null, null, null, null, new LineBase.OfLine(domain)))))
                .isEqualTo("catalog.add-on-needs-base");
        shop.adds(cart, BACKUP, new CartLine.Wish(null, MONTHLY, null, null, new LineBase.OfLine(presence)));
        shop.storesOwn("tok_agency");
        assertThat(Shop.booked(shop.checksOut(cart, PurchaseMode.RESELLER_CARD)).started())
                .hasSize(3);
    }

    @Test
    void refuseWhatCannotBeGrouped() {
        suite(PRESENCE, "125.00", 1, HOSTING, DOMAIN);
        shop.adds(cart, HOSTING, A_YEAR);
        assertThat(refusalOf(() -> group(PRESENCE, null)))
                .isEqualTo(new CartError.SuiteIncomplete(cart, PRESENCE, List.of(DOMAIN)));
        assertThat(codeOf(() -> group(HOSTING, null))).isEqualTo("catalog.no-suite");
        assertThat(codeOf(() -> group(STARTER, null))).isEqualTo("catalog.unknown-product");
        shop.adds(cart, DOMAIN, A_YEAR);
        assertThat(refusalOf(() -> group(PRESENCE, 1L))).isInstanceOf(VersionError.Stale.class);

        group(PRESENCE, null);

        assertThat(codeOf(() -> group(PRESENCE, null))).isEqualTo("cart.already-in-suite");
        shop.adds(cart, HOSTING, A_YEAR);
        shop.adds(cart, DOMAIN, A_YEAR);
        assertThat(codeOf(() -> group(PRESENCE, null))).isEqualTo("catalog.sold-out");
        world.does().discardCart().handle(new DiscardCart.Command(shop.owner(), cart));
        assertThat(codeOf(() -> group(PRESENCE, null))).isEqualTo("cart.not-open");
        assertThat(suites()).isEmpty();
    }

    private void suite(ProductCode code, String aYear, @Nullable Integer stock, ProductCode... replaced) {
        world.does()
                .defineProduct()
                .handle(new DefineProduct.Command(
                        shop.owner(),
                        code,
                        "suites",
                        ProductKind.SUITE,
                        Set.of(replaced),
                        new ProductTerms(
                                new Term(12), new QuantityRange(1, 1), false, true, TaxCategory.S, stock, null),
                        Map.of(Language.EN, code.value()),
                        List.of(Price.flat(ANNUAL, eur(aYear), eur("0.00"))),
                        null));
    }

    private List<Saving> suites() {
        return world.does().suitesOfCart().ask(shop.owner(), cart);
    }

    private Cart group(ProductCode suite, @Nullable Long version) {
        return world.does().groupIntoSuite().handle(new GroupIntoSuite.Command(shop.owner(), cart, suite, version));
    }

    private Quote quote() {
        return shop.quote(cart, PurchaseMode.RESELLER_CARD);
    }

    private Cart cart() {
        return world.does().cartsOfReseller().one(shop.owner(), cart);
    }
}
