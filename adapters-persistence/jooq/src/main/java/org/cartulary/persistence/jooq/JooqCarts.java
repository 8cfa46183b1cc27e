package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.CART;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.Offer;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.Carts;
import org.joda.money.CurrencyUnit;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Table {@code cart}. */
final class JooqCarts implements Carts {

    private static final Function<JSON, List<CartLine>> LINES = Json.toList(CartLine.class);
    private static final Function<JSON, List<PromoCodeName>> CODES = Json.toList(PromoCodeName.class);
    private static final Function<JSON, Quote> QUOTE = Json.to(Quote.class);
    private static final Function<JSON, Offer> OFFER = Json.to(Offer.class);

    private static final Columns<Cart> COLUMNS = Columns.<Cart>of(CART)
            .key(CART.RESELLER_ID, cart -> cart.reseller().value())
            .key(CART.CART_ID, cart -> cart.id().value())
            .with(CART.CLIENT_ID, cart -> cart.client().value())
            .with(CART.CURRENCY, cart -> cart.currency().getCode())
            .with(CART.STATE, cart -> cart.state().name())
            .with(CART.CART_LINES, cart -> Json.of(cart.lines()))
            .with(CART.PROMO_CODES, cart -> cart.codes().isEmpty() ? null : Json.of(cart.codes()))
            .with(CART.FROZEN, cart -> Json.of(cart.frozen()))
            .with(CART.OFFER, cart -> Json.of(cart.offer()))
            .with(CART.VERSION, Cart::version)
            .readBy(JooqCarts::read);

    private final Rows<Cart> rows;
    private final Pages<Cart, UUID> pages;
    private final Versions<Cart> versions;

    JooqCarts(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        pages = new Pages<>(
                rows, CART.RESELLER_ID, CART.CART_ID, Columns.isAny(CART.CLIENT_ID), Columns.isAny(CART.STATE));
        versions = new Versions<>(statements, rows, COLUMNS, CART.VERSION, Cart::version);
    }

    @Override
    public void save(Cart cart) {
        versions.save(cart);
    }

    @Override
    public void saveAll(List<Cart> carts) {
        if (carts.size() == 1) {
            save(carts.get(0));
        } else {
            versions.saveAll(carts);
        }
    }

    @Override
    public Optional<Cart> find(ResellerId reseller, CartId cart) {
        return rows.find(reseller.value(), cart.value());
    }

    @Override
    public Page<Cart> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable CartState state, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, CartId::parse),
                item -> item.id().toString(),
                Ids.of(client),
                Texts.name(state));
    }

    private static Cart read(Row row) {
        List<PromoCodeName> codes = row.optional(CART.PROMO_CODES, CODES);
        return new Cart(
                row.get(CART.CART_ID, CartId::new),
                row.get(CART.RESELLER_ID, ResellerId::new),
                row.get(CART.CLIENT_ID, ClientId::new),
                row.get(CART.CURRENCY, CurrencyUnit::of),
                row.get(CART.STATE, CartState::valueOf),
                row.get(CART.CART_LINES, LINES),
                codes == null ? List.of() : codes,
                row.optional(CART.FROZEN, QUOTE),
                row.optional(CART.OFFER, OFFER),
                row.get(CART.VERSION));
    }
}
