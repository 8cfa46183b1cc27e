package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.ANNUAL;
import static org.cartulary.usecases.story.Catalogue.BACKUP;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.UUID;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.RemoveLine;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Adding, changing and removing lines of an open cart. */
class CartLinesTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client);

    @Test
    void takesTheDefaultsOfTheProduct() {
        CartLine line = line(shop.adds(cart, HOSTING, Shop.DEFAULT));

        assertThat(line.term()).isEqualTo(Term.THREE_YEARS);
        assertThat(line.cycle()).isEqualTo(ANNUAL);
        assertThat(line.quantity()).isEqualTo(1);
    }

    @Test
    void takesTheLongestCycleThatDividesAWishedTerm() {
        assertThat(line(shop.adds(cart, HOSTING, wish(null, null, new Term(6)))).cycle())
                .isEqualTo(MONTHLY);
    }

    @Test
    void holdsUnlikeProductsWithTermsOfTheirOwn() {
        LineId hosting = shop.adds(cart, HOSTING, Shop.DEFAULT);
        LineId domain =
                shop.adds(cart, DOMAIN, new CartLine.Wish(null, null, null, DomainName.parse("bakery.example"), null));

        assertThat(line(hosting).term()).isEqualTo(Term.THREE_YEARS);
        assertThat(line(domain).term()).isEqualTo(new Term(12));
        assertThat(line(domain).domain()).hasToString("bakery.example");
    }

    @Test
    void refusesWhatTheProductDoesNotAllow() {
        assertThat(codeOf(() -> shop.adds(cart, SEATS, wish(1_001, null, null))))
                .isEqualTo("catalog.quantity-out-of-range");
        assertThat(codeOf(() -> shop.adds(cart, DOMAIN, wish(null, MONTHLY, null))))
                .isEqualTo("catalog.not-sold");
        assertThat(codeOf(() -> shop.adds(cart, HOSTING, wish(null, ANNUAL, new Term(18)))))
                .isEqualTo("catalog.term-not-in-cycles");
        assertThat(codeOf(() -> shop.adds(cart, DOMAIN, wish(null, null, new Term(5)))))
                .isEqualTo("catalog.no-cycle-for-term");
        assertThat(codeOf(() -> shop.adds(
                        cart, SEATS, new CartLine.Wish(null, null, null, DomainName.parse("a.example"), null))))
                .isEqualTo("catalog.takes-no-domain");
        assertThat(codeOf(() -> shop.adds(cart, new ProductCode("nothing"), Shop.DEFAULT)))
                .isEqualTo("catalog.unknown-product");
    }

    @Test
    void bindsAnAddOnToALineOfItsBaseProduct() {
        assertThat(codeOf(() -> shop.adds(cart, BACKUP, Shop.DEFAULT))).isEqualTo("catalog.add-on-needs-base");
        LineId domain = shop.adds(cart, DOMAIN, Shop.DEFAULT);
        assertThat(codeOf(() -> shop.adds(cart, BACKUP, onTopOf(new LineBase.OfLine(domain)))))
                .isEqualTo("catalog.add-on-needs-base");
        assertThat(codeOf(() -> shop.adds(cart, BACKUP, onTopOf(new LineBase.OfLine(new LineId(new UUID(0, 1)))))))
                .isEqualTo("cart.unknown-line");
        LineId hosting = shop.adds(cart, HOSTING, Shop.DEFAULT);
        assertThat(codeOf(() -> shop.adds(cart, HOSTING, onTopOf(new LineBase.OfLine(hosting)))))
                .isEqualTo("catalog.takes-no-base");

        assertThat(line(shop.adds(cart, BACKUP, onTopOf(new LineBase.OfLine(hosting))))
                        .base())
                .isEqualTo(new LineBase.OfLine(hosting));
    }

    @Test
    void bindsAnAddOnToARunningSubscriptionOfTheSameClientAlone() {
        LineBase running = new LineBase.OfSubscription(subscriptionOf(client));
        LineBase others = new LineBase.OfSubscription(subscriptionOf(shop.client("Bob")));
        LineBase none = new LineBase.OfSubscription(new SubscriptionId(new UUID(0, 1)));

        assertThat(codeOf(() -> shop.adds(cart, BACKUP, onTopOf(others)))).isEqualTo("subscription.unknown");
        assertThat(codeOf(() -> shop.adds(cart, BACKUP, onTopOf(none)))).isEqualTo("subscription.unknown");
        assertThat(line(shop.adds(cart, BACKUP, onTopOf(running))).base()).isEqualTo(running);
    }

    @Test
    void startsAnAddOnOnTheSubscriptionOfItsLine() {
        LineId hosting = shop.adds(cart, HOSTING, Shop.DEFAULT);
        shop.adds(cart, BACKUP, onTopOf(new LineBase.OfLine(hosting)));
        shop.storesOwn("tok_agency");

        var started =
                Shop.booked(shop.checksOut(cart, PurchaseMode.RESELLER_CARD)).started();

        var subscriptions = world.does().subscriptionsOfReseller();
        assertThat(subscriptions.one(shop.owner(), started.get(1)).terms().base())
                .isEqualTo(started.get(0));
        assertThat(subscriptions.one(shop.owner(), started.get(0)).terms().base())
                .isNull();
    }

    @Test
    void keepsOnChangeWhatIsNotWishedFor() {
        LineId line =
                shop.adds(cart, HOSTING, new CartLine.Wish(null, MONTHLY, null, DomainName.parse("a.example"), null));

        change(line, wish(null, null, new Term(24)), null);
        assertThat(line(line).cycle()).isEqualTo(MONTHLY);
        assertThat(line(line).term()).isEqualTo(new Term(24));
        assertThat(line(line).domain()).hasToString("a.example");
    }

    @Test
    void takesTheLongestCycleWhenTheOldOneDoesNotDivideTheNewTerm() {
        LineId line = shop.adds(cart, HOSTING, Shop.DEFAULT);

        change(line, wish(null, null, new Term(18)), null);

        assertThat(line(line).cycle()).isEqualTo(MONTHLY);
    }

    @Test
    void refusesToChangeOrRemoveALineThatIsNotThere() {
        LineId none = new LineId(new UUID(0, 1));

        assertThat(codeOf(() -> change(none, Shop.DEFAULT, null))).isEqualTo("cart.unknown-line");
        assertThat(codeOf(() -> remove(none, null))).isEqualTo("cart.unknown-line");
    }

    @Test
    void removesALineWithTheAddOnsThatAreBoughtForIt() {
        LineId hosting = shop.adds(cart, HOSTING, Shop.DEFAULT);
        shop.adds(cart, BACKUP, onTopOf(new LineBase.OfLine(hosting)));
        LineId domain = shop.adds(cart, DOMAIN, Shop.DEFAULT);

        assertThat(remove(hosting, null).lines()).extracting(CartLine::id).containsExactly(domain);
    }

    @Test
    void refusesToActOnAVersionThatNoLongerStands() {
        long version = cart().version();
        LineId line = shop.adds(cart, HOSTING, Shop.DEFAULT);
        VersionError.Stale stale = new VersionError.Stale(cart.toString(), version, version + 1);

        assertThat(refusalOf(() -> world.does()
                        .addLine()
                        .handle(new AddLine.Command(shop.owner(), cart, DOMAIN, Shop.DEFAULT, version))))
                .isEqualTo(stale);
        assertThat(refusalOf(() -> change(line, Shop.DEFAULT, version))).isEqualTo(stale);
        assertThat(refusalOf(() -> remove(line, version))).isEqualTo(stale);
        assertThat(remove(line, version + 1).lines()).isEmpty();
    }

    @Test
    void changesNothingOnceTheCartIsDiscarded() {
        LineId line = shop.adds(cart, HOSTING, Shop.DEFAULT);
        assertThat(world.does()
                        .discardCart()
                        .handle(new DiscardCart.Command(shop.owner(), cart))
                        .state())
                .isEqualTo(CartState.DISCARDED);

        assertThat(codeOf(() -> shop.adds(cart, DOMAIN, Shop.DEFAULT))).isEqualTo("cart.not-open");
        assertThat(codeOf(() -> change(line, Shop.DEFAULT, null))).isEqualTo("cart.not-open");
        assertThat(codeOf(() -> remove(line, null))).isEqualTo("cart.not-open");
        assertThat(codeOf(() -> shop.sends(cart))).isEqualTo("cart.not-open");
    }

    private SubscriptionId subscriptionOf(ActiveClient buyer) {
        String token = shop.sends(shop.cart(buyer, HOSTING));
        return Shop.booked(shop.pays(token, "tok_visa")).started().get(0);
    }

    private Cart change(LineId line, CartLine.Wish wish, @Nullable Long version) {
        return world.does().changeLine().handle(new ChangeLine.Command(shop.owner(), cart, line, wish, version));
    }

    private Cart remove(LineId line, @Nullable Long version) {
        return world.does().removeLine().handle(new RemoveLine.Command(shop.owner(), cart, line, version));
    }

    private Cart cart() {
        return world.does().cartsOfReseller().one(shop.owner(), cart);
    }

    private CartLine line(LineId line) {
        return cart().line(line).orElseThrow();
    }

    private static CartLine.Wish wish(@Nullable Integer quantity, @Nullable BillingCycle cycle, @Nullable Term term) {
        return new CartLine.Wish(quantity, cycle, term, null, null);
    }

    private static CartLine.Wish onTopOf(LineBase base) {
        return new CartLine.Wish(null, null, null, null, base);
    }
}
