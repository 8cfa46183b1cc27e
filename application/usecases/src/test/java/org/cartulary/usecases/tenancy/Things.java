package org.cartulary.usecases.tenancy;

import static org.cartulary.usecases.story.Catalogue.ANNUAL;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;

/** One thing of every kind that a use case can be asked for by its identity. */
record Things(
        ClientId client,
        CartId cart,
        LineId line,
        OrderId order,
        InvoiceId invoice,
        CreditNoteId creditNote,
        SubscriptionId subscription,
        PaymentAttemptId payment,
        PaymentMethodId method,
        ApiKeyId key,
        MailId mail,
        ProductCode product,
        PromoCodeName promoCode,
        PriceBookId priceBook) {

    /** Things that nobody has. */
    static Things none() {
        UUID none = new UUID(0, 42);
        return new Things(
                new ClientId(none),
                new CartId(none),
                new LineId(none),
                new OrderId(none),
                new InvoiceId(none),
                new CreditNoteId(none),
                new SubscriptionId(none),
                new PaymentAttemptId(none),
                new PaymentMethodId(none),
                new ApiKeyId(none),
                new MailId(none),
                new ProductCode("nothing"),
                new PromoCodeName("NOTHING"),
                new PriceBookId(none));
    }

    /** What a client of this shop, and the shop itself, have after a purchase. */
    static Things of(Shop shop, ActiveClient client) {
        var does = shop.world().does();
        PaymentMethodId method = shop.stores(client, "tok_visa").id();
        Order order = Shop.booked(shop.pays(shop.sends(shop.cart(client, HOSTING)), null));
        CartId cart = shop.cart(client);
        return new Things(
                client.id(),
                cart,
                shop.adds(cart, HOSTING, Shop.DEFAULT),
                order.id(),
                order.invoice(),
                creditNote(shop, order),
                order.started().get(0),
                Objects.requireNonNull(order.payment()),
                method,
                shop.world().stores().apiKeys().all(shop.reseller()).get(0).id(),
                does.mailsOfReseller()
                        .page(shop.owner(), client.id(), null, PageRequest.FIRST)
                        .items()
                        .get(0)
                        .id(),
                HOSTING,
                promoCode(shop),
                priceBook(shop));
    }

    private static PromoCodeName promoCode(Shop shop) {
        PromoTerms tenPercent = new PromoTerms(Reduction.parse("10%"), Restriction.NONE, null, null, null, false);
        return shop.world()
                .does()
                .definePromoCode()
                .handle(new DefinePromoCode.Command(shop.owner(), new PromoCodeName("SPRING"), tenPercent, null))
                .code();
    }

    private static PriceBookId priceBook(Shop shop) {
        BookContent dearer = new BookContent(
                "Spring",
                new Audience.Everyone(),
                BookRule.MOVE_AT_RENEWAL,
                Map.of(HOSTING, List.of(Price.flat(ANNUAL, eur("130.00"), eur("0.00")))));
        return shop.world()
                .does()
                .draftPriceBook()
                .handle(new DraftPriceBook.Command(shop.owner(), null, dearer, null))
                .id();
    }

    /** Of a euro of the first line, kept for the client. */
    private static CreditNoteId creditNote(Shop shop, Order order) {
        LineId line = order.quote().lines().get(0).line().id();
        return shop.world()
                .does()
                .issueCreditNote()
                .handle(new IssueCreditNote.Command(
                        shop.owner(),
                        order.invoice(),
                        new Extent.OfLines(Map.of(line, Optional.of(eur("1.00")))),
                        "a mistake",
                        SettlementWay.ACCOUNT_CREDIT))
                .id();
    }

    Stream<Object> ids() {
        return Stream.of(
                client,
                cart,
                line,
                order,
                invoice,
                creditNote,
                subscription,
                payment,
                method,
                key,
                mail,
                promoCode,
                priceBook);
    }
}
