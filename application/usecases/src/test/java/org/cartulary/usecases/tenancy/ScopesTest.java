package org.cartulary.usecases.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A key without a scope does nothing for which one is needed, whether the thing exists or not. */
class ScopesTest {

    private final World world = new World();
    private final UseCases does = world.does();
    private final Shop shop = Shop.in(world);
    private final Things things = Things.of(shop, shop.client("Ada"));
    private final Actor nobody = new Actor.KeyHolder(new ApiKeyId(new UUID(0, 1)), shop.reseller(), Set.of());

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SET_PERMISSION", "REVOKE_PERMISSION"})
    void areAskedForBeforeAnythingIsLookedUp(Probe probe) {
        List<String> before = Rows.of(shop);

        assertThat(codeOf(() -> probe.ask(does, nobody, things))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> probe.ask(does, nobody, Things.none()))).isEqualTo("access.scope-missing");
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void areAskedForByEveryList() {
        List<Runnable> lists = List.of(
                () -> does.clientsOfReseller().page(nobody, ClientFilter.ALL, PageRequest.FIRST),
                () -> does.productsOfReseller().page(nobody, PageRequest.FIRST),
                () -> does.promoCodesOfReseller().page(nobody, PageRequest.FIRST),
                () -> does.cartsOfReseller().page(nobody, null, null, PageRequest.FIRST),
                () -> does.ordersOfReseller().page(nobody, null, PageRequest.FIRST),
                () -> does.subscriptionsOfReseller().page(nobody, SubscriptionFilter.ALL, PageRequest.FIRST),
                () -> does.invoicesOfReseller().page(nobody, Wanted.ALL, PageRequest.FIRST),
                () -> does.creditNotesOfReseller().page(nobody, null, PageRequest.FIRST),
                () -> does.refundsOfReseller().page(nobody, null, null, PageRequest.FIRST),
                () -> does.paymentsOfReseller().page(nobody, null, PageRequest.FIRST),
                () -> does.mailsOfReseller().page(nobody, null, null, PageRequest.FIRST),
                () -> does.activityOfReseller().page(nobody, null, PageRequest.FIRST),
                () -> does.auditOfReseller().page(nobody, PageRequest.FIRST));

        assertThat(lists).allSatisfy(list -> assertThat(codeOf(list)).isEqualTo("access.scope-missing"));
    }
}
