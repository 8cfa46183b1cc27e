package org.cartulary.usecases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.TRIAL;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.tax.VatId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeClientTest {

    private static final CurrencyUnit PLN = CurrencyUnit.of("PLN");

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        Profile profile =
                new Profile("Bakery & Sons", DomainName.parse("bakery.example"), Language.FR, GroupName.parse("Gold"));
        Client changed = change(profile, null, null);
        assertThat(changed.profile()).isEqualTo(profile);
        assertThat(changed.billing()).isEqualTo(client.client().billing());

        BillingDetails billing =
                new BillingDetails(CurrencyUnit.EUR, Shop.paris(), warsaw(), VatId.parse("FR40303265045"));
        changed = change(null, billing, EnumSet.of(PortalFeature.SERVICES));
        assertThat(changed.profile()).isEqualTo(profile);
        assertThat(changed.billing()).isEqualTo(billing);
        assertThat(changed.portal()).containsExactly(PortalFeature.SERVICES);
        assertThat(world.does().clientsOfReseller().one(shop.owner(), client.id()))
                .isEqualTo(changed);
    }

    @Test
    void refusesAVersionThatNoLongerStandsAndKeepsTheFirstChange() {
        long seen = client.client().version();
        Client first = change(new Profile("First", null, Language.EN, null), null, null);

        assertThat(refusalOf(() -> world.does()
                        .changeClient()
                        .handle(new ChangeClient.Command(
                                shop.owner(),
                                client.id(),
                                new Profile("Second", null, Language.EN, null),
                                null,
                                null,
                                seen))))
                .isEqualTo(new VersionError.Stale(client.id().toString(), seen, seen + 1));
        assertThat(world.does().clientsOfReseller().one(shop.owner(), client.id()))
                .isEqualTo(first);
    }

    @Test
    void losesNoChangeThatIsMadeAtTheSameMoment() {
        sideBySide.beforeNextCommit(() -> change(null, null, EnumSet.of(PortalFeature.ORDERS)));

        Client changed = change(new Profile("Renamed", null, Language.EN, null), null, null);

        assertThat(changed.portal()).containsExactly(PortalFeature.ORDERS);
    }

    @Test
    void decidesTheCurrencyOfTheNextCart() {
        change(null, billing(PLN), null);

        CartId cart = shop.cart(client, HOSTING);
        assertThat(shop.quote(cart, PurchaseMode.CLIENT_COMPLETES).net()).hasToString("PLN 500.00");
    }

    @Test
    void leavesNoWayToBuyWhatIsInAnotherCurrency() {
        shop.storesOwn("tok_agency");
        CartId open = shop.cart(client, HOSTING);
        String sent = shop.sends(shop.cart(client, HOSTING));
        change(null, billing(PLN), null);

        assertThat(codeOf(() -> shop.checksOut(open, PurchaseMode.RESELLER_CARD)))
                .isEqualTo("cart.in-other-currency");
        assertThat(codeOf(() -> shop.sends(open))).isEqualTo("cart.in-other-currency");
        assertThat(codeOf(() -> shop.pays(sent, "tok_visa"))).isEqualTo("cart.in-other-currency");
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void locksTheCurrencyWithTheFirstOrder() {
        shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa");

        assertThat(codeOf(() -> change(null, billing(PLN), null))).isEqualTo("client.currency-locked");
        assertThat(change(null, new BillingDetails(CurrencyUnit.EUR, warsaw(), null, null), null)
                        .billing()
                        .address())
                .isEqualTo(warsaw());
    }

    @Test
    void locksTheCurrencyWhileTheFirstOrderIsBeingPaid() {
        world.gateway().next(Fate.CHARGED_BUT_UNCLEAR);
        shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa");

        assertThat(codeOf(() -> change(null, billing(PLN), null))).isEqualTo("client.currency-locked");
    }

    @Test
    void leavesTheCurrencyOpenAfterAPaymentThatWasDeclined() {
        world.gateway().next(Fate.DECLINED);
        String token = shop.sends(shop.cart(client, HOSTING));
        assertThat(codeOf(() -> shop.pays(token, "tok_visa"))).isEqualTo("payment.declined");

        assertThat(change(null, billing(PLN), null).billing().currency()).isEqualTo(PLN);
    }

    @Test
    void cannotChangeTheCurrencyPastTheStartOfAPaymentAtTheSameMoment() {
        shop.stores(client, "tok_visa");
        shop.grants(client, Shop.purchases(null, null));
        CartId cart = shop.cart(client, HOSTING);
        world.gateway().next(Fate.CHARGED_BUT_UNCLEAR);
        sideBySide.beforeNextCommit(() -> shop.checksOut(cart, PurchaseMode.CLIENT_CARD));

        assertThat(codeOf(() -> change(null, billing(PLN), null))).isEqualTo("client.currency-locked");
    }

    @Test
    void locksTheCurrencyWithTheFirstOrderAlsoIfItCostsNothing() {
        shop.pays(shop.sends(shop.cart(client, TRIAL)), null);

        assertThat(codeOf(() -> change(null, billing(PLN), null))).isEqualTo("client.currency-locked");
    }

    @Test
    void changesWhatIsNotTheCurrencyAlsoWhileSomethingIsBeingPaid() {
        world.gateway().next(Fate.CHARGED_BUT_UNCLEAR);
        shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa");

        BillingDetails moved = new BillingDetails(CurrencyUnit.EUR, warsaw(), null, null);
        assertThat(change(null, moved, null).billing()).isEqualTo(moved);
    }

    @Test
    void cannotChangeTheCurrencyPastAFirstPurchaseAtTheSameMoment() {
        String token = shop.sends(shop.cart(client, HOSTING));
        AtomicReference<String> bought = new AtomicReference<>();
        sideBySide.beforeNextCommit(() -> bought.set(
                Shop.booked(shop.pays(token, "tok_visa")).quote().total().toString()));

        assertThat(codeOf(() -> change(null, billing(PLN), null))).isEqualTo("client.currency-locked");
        assertThat(bought.get()).isEqualTo("EUR 144.00");
    }

    @Test
    void leavesTheCurrencyOpenAfterAPurchaseOfTheResellersOwn() {
        shop.storesOwn("tok_agency");
        shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.RESELLER_CARD);

        assertThat(change(null, billing(PLN), null).billing().currency()).isEqualTo(PLN);
    }

    @Test
    void isNotForTheClientsContact() {
        assertThat(codeOf(() -> world.does()
                        .changeClient()
                        .handle(new ChangeClient.Command(client.contact(), client.id(), null, null, Set.of(), null))))
                .isEqualTo("access.scope-missing");
    }

    private Client change(
            @Nullable Profile profile, @Nullable BillingDetails billing, @Nullable Set<PortalFeature> portal) {
        return world.does()
                .changeClient()
                .handle(new ChangeClient.Command(shop.owner(), client.id(), profile, billing, portal, null));
    }

    private static BillingDetails billing(CurrencyUnit currency) {
        return new BillingDetails(currency, Shop.paris(), null, null);
    }

    private static PostalAddress warsaw() {
        return new PostalAddress("1 Nowy Świat", "00-001", "Warszawa", new Country("PL"));
    }
}
