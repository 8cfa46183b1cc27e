package org.cartulary.usecases.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.BACKUP;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.List;
import java.util.TreeMap;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another's things answer exactly as things that do not exist. */
class ForeignThingsTest {

    private final World world = new World();
    private final UseCases does = world.does();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final Things things = Things.of(shop, client);

    @ParameterizedTest
    @EnumSource
    void ofAnotherResellerAreAsUnknownAsNone(Probe probe) {
        Actor stranger = Shop.named("agence-rouge", world).owner();
        List<String> before = Rows.of(shop);

        assertThat(said(probe, stranger, things)).isEqualTo(said(probe, stranger, Things.none()));
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void ofAnotherClientAreAsUnknownAsNone(Probe probe) {
        Actor neighbour = shop.client("Bob").contact();
        List<String> before = Rows.of(shop);

        assertThat(said(probe, neighbour, things)).isEqualTo(said(probe, neighbour, Things.none()));
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void areInNoListOfAnotherReseller() {
        Actor stranger = Shop.named("agence-rouge", world).owner();

        assertThat(listsOf(stranger)).allSatisfy(list -> assertThat(list).isEmpty());
        assertThat(does.auditOfReseller().verify(stranger).events()).isLessThan(20);
    }

    @Test
    void areInNoListOfAnotherClientsContact() {
        Actor neighbour = shop.client("Bob").contact();

        assertThat(does.ordersOfReseller()
                        .page(neighbour, client.id(), PageRequest.FIRST)
                        .items())
                .isEmpty();
        assertThat(does.invoicesOfReseller()
                        .page(neighbour, new Wanted(client.id(), null, false), PageRequest.FIRST)
                        .items())
                .isEmpty();
        assertThat(does.subscriptionsOfReseller()
                        .page(neighbour, new SubscriptionFilter(client.id(), client.account(), null), PageRequest.FIRST)
                        .items())
                .isEmpty();
        assertThat(codeOf(() -> does.paymentsOfReseller().page(neighbour, null, PageRequest.FIRST)))
                .isEqualTo("access.scope-missing");
    }

    @Test
    void areReadByTheClientWhoseTheyAre() {
        Actor own = client.contact();

        assertThat(does.clientsOfReseller().one(own, things.client()).id()).isEqualTo(things.client());
        assertThat(does.ordersOfReseller().page(own, null, PageRequest.FIRST).items())
                .extracting(order -> order.id())
                .containsExactly(things.order());
        assertThat(does.subscriptionsOfReseller()
                        .page(own, SubscriptionFilter.ALL, PageRequest.FIRST)
                        .items())
                .extracting(subscription -> subscription.id())
                .containsExactly(things.subscription());
        assertThat(does.invoicesOfReseller()
                        .page(own, Wanted.ALL, PageRequest.FIRST)
                        .items())
                .extracting(invoice -> invoice.id())
                .containsExactly(things.invoice());
        assertThat(does.paymentsOfReseller().one(own, things.payment()).id()).isEqualTo(things.payment());
    }

    @Test
    void whatTheResellerBoughtForItselfIsNotItsClients() {
        shop.storesOwn("tok_agency");
        var own = Shop.booked(shop.checksOut(things.cart(), PurchaseMode.RESELLER_CARD));

        assertThat(codeOf(() -> does.ordersOfReseller().one(client.contact(), own.id())))
                .isEqualTo("order.unknown");
        assertThat(codeOf(() -> does.invoicesOfReseller().one(client.contact(), own.invoice())))
                .isEqualTo("invoice.unknown");
        assertThat(codeOf(() -> does.subscriptionsOfReseller()
                        .one(client.contact(), own.started().get(0))))
                .isEqualTo("subscription.unknown");
        assertThat(codeOf(() -> does.paymentsOfReseller()
                        .one(client.contact(), java.util.Objects.requireNonNull(own.payment()))))
                .isEqualTo("payment.unknown");
    }

    @Test
    void carryNoAddOnOfAnotherReseller() {
        Shop other = Shop.named("agence-rouge", world);
        var cart = other.cart(other.client("Eve"));
        CartLine.Wish onForeign =
                new CartLine.Wish(null, null, null, null, new LineBase.OfSubscription(things.subscription()));

        assertThat(codeOf(() -> other.adds(cart, BACKUP, onForeign))).isEqualTo("subscription.unknown");
    }

    @Test
    void cannotBeReachedByALinkThatNamesAnotherReseller() {
        Shop other = Shop.named("agence-rouge", world);
        String token = shop.sends(things.cart());
        String forged = token.replace(
                shop.reseller().value().toString(), other.reseller().value().toString());

        assertThat(codeOf(() -> does.offerOfToken().ask(forged))).isEqualTo("token.unknown");
    }

    /** The refusal, with the identities that were asked for taken out of it. */
    private String said(Probe probe, Actor actor, Things of) {
        var refusal = refusalOf(() -> probe.ask(does, actor, of));
        String text = refusal.code() + " " + new TreeMap<>(refusal.facts());
        for (String id : of.ids().map(Object::toString).toList()) {
            text = text.replace(id, "it");
        }
        return text;
    }

    private List<List<?>> listsOf(Actor stranger) {
        return List.of(
                does.cartsOfReseller()
                        .page(stranger, client.id(), null, PageRequest.FIRST)
                        .items(),
                does.ordersOfReseller()
                        .page(stranger, client.id(), PageRequest.FIRST)
                        .items(),
                does.subscriptionsOfReseller()
                        .page(stranger, SubscriptionFilter.ALL, PageRequest.FIRST)
                        .items(),
                does.invoicesOfReseller()
                        .page(stranger, Wanted.ALL, PageRequest.FIRST)
                        .items(),
                does.paymentsOfReseller()
                        .page(stranger, null, PageRequest.FIRST)
                        .items(),
                does.promoCodesOfReseller().page(stranger, PageRequest.FIRST).items(),
                does.mailsOfReseller()
                        .page(stranger, null, null, PageRequest.FIRST)
                        .items(),
                does.activityOfReseller()
                        .page(stranger, client.id(), PageRequest.FIRST)
                        .items());
    }
}
