package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.Carts;
import org.cartulary.testkit.fixture.Currencies;
import org.cartulary.testkit.fixture.Samples;
import org.cartulary.testkit.fixture.Texts;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Carts} store promises. */
public interface CartsContract extends VersionsContract<Cart>, PagesContract<Cart> {

    @Override
    default Cart sample(Samples samples) {
        return samples.carts().empty();
    }

    @Override
    default List<Function<Samples, Cart>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.carts().crowded(),
                samples -> samples.carts().sent(Currencies.EUR, Texts.MIXED),
                samples -> samples.carts().sent(Currencies.JPY, null),
                samples -> samples.carts().sent(Currencies.KWD, Texts.HOSTILE));
    }

    /** Turns its lines around, adds one, and sends it or takes it back. */
    @Override
    default Cart changed(Cart cart) {
        Samples samples = Samples.ofNewReseller();
        List<CartLine> lines = new ArrayList<>(List.of(samples.quotes().plainLine()));
        cart.lines().forEach(line -> lines.add(0, line));
        boolean open = cart.state() == CartState.OPEN;
        Account buyer = new Account.OfClient(cart.client());
        return new Cart(
                cart.id(),
                cart.reseller(),
                cart.client(),
                cart.currency(),
                open ? CartState.SENT : CartState.OPEN,
                lines,
                List.of(),
                open ? samples.quotes().of(cart.id(), buyer, cart.currency()) : null,
                open ? samples.carts().offer(null) : null,
                cart.version() + 1);
    }

    @Override
    default long version(Cart cart) {
        return cart.version();
    }

    @Override
    default void save(Cart cart) {
        stores().carts().save(cart);
    }

    @Override
    default Optional<Cart> find(ResellerId reseller, Cart like) {
        return stores().carts().find(reseller, like.id());
    }

    @Override
    default Page<Cart> page(ResellerId reseller, PageRequest request) {
        return stores().carts().page(reseller, null, null, request);
    }

    @Override
    default String key(Cart cart) {
        return cart.id().toString();
    }

    @Test
    default void keepsAFrozenQuoteToTheByte() {
        Samples samples = Samples.ofNewReseller();
        for (CurrencyUnit currency : List.of(Currencies.EUR, Currencies.JPY, Currencies.KWD)) {
            Cart cart = samples.carts().sent(currency, null);
            write(() -> save(cart));
            Optional<Quote> frozen = find(samples.reseller(), cart).map(Cart::frozen);
            Quote sent = Objects.requireNonNull(cart.frozen());
            assertThat(frozen.map(Quote::canonical)).contains(sent.canonical());
            assertThat(frozen.map(Quote::digest)).contains(sent.digest());
        }
    }

    @Test
    default void keepsEveryState() {
        Samples samples = Samples.ofNewReseller();
        for (CartState state : CartState.values()) {
            Cart cart = inState(state, samples.carts().empty());
            write(() -> save(cart));
            assertThat(find(samples.reseller(), cart)).contains(cart);
        }
    }

    @Test
    default void listsCartsOfAClientOrAState() {
        Samples samples = Samples.ofNewReseller();
        ClientId client = samples.id(ClientId::new);
        Cart open = samples.carts().emptyOf(client);
        Cart discarded = inState(CartState.DISCARDED, samples.carts().emptyOf(client));
        Cart ofAnother = samples.carts().empty();
        List.of(open, discarded, ofAnother).forEach(cart -> write(() -> save(cart)));
        assertThat(listed(samples, client, null)).containsExactly(discarded, open);
        assertThat(listed(samples, null, CartState.OPEN)).containsExactly(ofAnother, open);
        assertThat(listed(samples, client, CartState.DISCARDED)).containsExactly(discarded);
        assertThat(listed(samples, client, CartState.SENT)).isEmpty();
    }

    private List<Cart> listed(Samples samples, @Nullable ClientId client, @Nullable CartState state) {
        return stores().carts()
                .page(samples.reseller(), client, state, PageRequest.FIRST)
                .items();
    }

    private static Cart inState(CartState state, Cart cart) {
        return new Cart(
                cart.id(),
                cart.reseller(),
                cart.client(),
                cart.currency(),
                state,
                cart.lines(),
                List.of(),
                null,
                null,
                1);
    }
}
