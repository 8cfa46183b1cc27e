package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Account;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.RemoveLine;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendCartTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING, DOMAIN);

    @Test
    void offersTheCartForFourteenDaysAtTheQuotedPrice() {
        Quote quote = quote();

        Cart sent = send(quote.digest(), null, null);

        assertThat(sent.state()).isEqualTo(CartState.SENT);
        assertThat(Objects.requireNonNull(sent.offer()).until()).isEqualTo(now().plus(Duration.ofDays(14)));
        assertThat(sent.offer().recipient()).isEqualTo(client.email());
        assertThat(Objects.requireNonNull(sent.frozen()).digest()).isEqualTo(quote.digest());
    }

    @Test
    void writesWhatIsOfferedToTheAccountOwner() {
        send(quote().digest(), now().plus(Duration.ofDays(3)), "As agreed");
        world.deliver();

        var mail = world.postbox().newestTo(client.email(), MailTemplate.SENT_CART);
        assertThat(Postbox.says(mail, "total")).isEqualTo("€162.00");
        assertThat(Postbox.says(mail, "note")).isEqualTo("As agreed");
        assertThat(Postbox.says(mail, "hasNote")).isEqualTo("true");
        assertThat(Postbox.says(mail, "until")).isEqualTo("April 3, 2026");
        assertThat(Postbox.says(mail, "lines"))
                .contains("name=hosting", "amount=€120.00", "term=36", "name=domain", "amount=€15.00", "term=12");
    }

    @Test
    void writesNoNoteWhereThereIsNone() {
        shop.sends(cart);

        assertThat(Postbox.says(world.postbox().newestTo(client.email(), MailTemplate.SENT_CART), "hasNote"))
                .isEqualTo("false");
    }

    @Test
    void keepsThePriceWhateverBecomesOfTheCatalogue() {
        String token = shop.sends(cart);
        world.does().defineProduct().handle(Catalogue.hosting(shop.owner(), "990.00"));

        assertThat(quote().total()).hasToString("EUR 162.00");
        assertThat(Shop.booked(shop.pays(token, "tok_visa")).quote().total()).hasToString("EUR 162.00");
    }

    @Test
    void refusesAnEmptyCart() {
        CartId empty = shop.cart(client);

        assertThat(codeOf(() -> world.does()
                        .sendCart()
                        .handle(new SendCart.Command(
                                shop.owner(), empty, new QuoteDigest("0".repeat(64)), null, null))))
                .isEqualTo("cart.empty");
    }

    @Test
    void refusesAStaleQuoteWithTheOneThatStands() {
        QuoteDigest old = quote().digest();
        world.does().defineProduct().handle(Catalogue.hosting(shop.owner(), "130.00"));

        assertThat(refusalOf(() -> send(old, null, null)))
                .isEqualTo(new CartError.QuoteStale(cart, old, quote().digest(), quote().total()));
    }

    @Test
    void refusesADateThatIsPastOrMoreThanNinetyDaysAway() {
        QuoteDigest digest = quote().digest();
        Duration longest = Duration.ofDays(90);

        assertThat(codeOf(() -> send(digest, now(), null))).isEqualTo("input.out-of-range");
        assertThat(codeOf(() -> send(digest, now().plus(longest).plusSeconds(1), null)))
                .isEqualTo("input.out-of-range");
        assertThat(send(digest, now().plus(longest), null).state()).isEqualTo(CartState.SENT);
    }

    @Test
    void refusesALongOrBrokenNote() {
        QuoteDigest digest = quote().digest();

        assertThat(codeOf(() -> send(digest, null, "x".repeat(501)))).isEqualTo("input.too-long");
        assertThat(codeOf(() -> send(digest, null, "one\ntwo"))).isEqualTo("input.malformed");
        assertThat(send(digest, null, "x".repeat(500)).state()).isEqualTo(CartState.SENT);
    }

    @Test
    void refusesAClientThatHasNotAcceptedOrIsSuspended() {
        var invited = shop.invites("Bob");
        CartId theirs = world.does()
                .openCart()
                .handle(new OpenCart.Command(shop.owner(), invited.id()))
                .id();
        shop.adds(theirs, HOSTING, Shop.DEFAULT);
        assertThat(codeOf(() -> shop.sends(theirs))).isEqualTo("client.not-accepted");

        world.does().suspendClient().suspend(shop.owner(), client.id());
        assertThat(codeOf(() -> shop.sends(cart))).isEqualTo("client.suspended");
    }

    @Test
    void locksTheCartUntilTheOfferIsRevoked() {
        shop.sends(cart);
        var line = world.does()
                .cartsOfReseller()
                .one(shop.owner(), cart)
                .lines()
                .get(0)
                .id();

        assertThat(codeOf(() -> shop.adds(cart, DOMAIN, Shop.DEFAULT))).isEqualTo("cart.not-open");
        assertThat(codeOf(
                        () -> world.does().removeLine().handle(new RemoveLine.Command(shop.owner(), cart, line, null))))
                .isEqualTo("cart.not-open");
        assertThat(codeOf(() -> shop.sends(cart))).isEqualTo("cart.not-open");
        assertThat(codeOf(() -> world.does().discardCart().handle(new DiscardCart.Command(shop.owner(), cart))))
                .isEqualTo("cart.no-such-move");

        revoke();
        assertThat(shop.adds(cart, DOMAIN, Shop.DEFAULT)).isNotNull();
    }

    @Test
    void isRevokedWithItsLinkAndCanBeSentAnew() {
        String old = shop.sends(cart);
        assertThat(revoke().frozen()).isNull();
        assertThat(codeOf(() -> world.does().offerOfToken().ask(old))).isEqualTo("token.unknown");

        String fresh = shop.sends(cart);

        assertThat(fresh).isNotEqualTo(old);
        assertThat(Shop.booked(shop.pays(fresh, "tok_visa")).owner()).isEqualTo(new Account.OfClient(client.id()));
    }

    @Test
    void isNotRevokedTwiceNorBeforeItIsSent() {
        assertThat(codeOf(this::revoke)).isEqualTo("cart.not-sent");
        shop.sends(cart);
        revoke();
        assertThat(codeOf(this::revoke)).isEqualTo("cart.not-sent");
    }

    @Test
    void isNotRevokedWhileItIsBeingPaid() {
        String token = shop.sends(cart);
        world.gateway().whileCharging(() -> assertThat(codeOf(this::revoke)).isEqualTo("cart.not-sent"));

        assertThat(Shop.booked(shop.pays(token, "tok_visa")).mode()).isEqualTo(PurchaseMode.CLIENT_COMPLETES);
    }

    private Cart send(QuoteDigest quote, @Nullable Instant until, @Nullable String note) {
        return world.does().sendCart().handle(new SendCart.Command(shop.owner(), cart, quote, until, note));
    }

    private Cart revoke() {
        return world.does().revokeOffer().handle(new RevokeOffer.Command(shop.owner(), cart));
    }

    private Quote quote() {
        return shop.quote(cart, PurchaseMode.CLIENT_COMPLETES);
    }

    private Instant now() {
        return world.clock().instant();
    }
}
