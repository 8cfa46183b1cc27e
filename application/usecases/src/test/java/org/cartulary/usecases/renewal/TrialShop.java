package org.cartulary.usecases.renewal;

import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;

/** A shop whose seats, at 4.20 a month, can be tried. */
public final class TrialShop {

    private static final Grant ALL = new Grant(
            Set.of(Act.PURCHASE, Act.RENEW, Act.CHANGE, Act.CANCEL),
            Set.of(),
            Set.of(PurchaseMode.CLIENT_CARD, PurchaseMode.CLIENT_INVOICE),
            null,
            null,
            null);

    public final World world;
    public final Shop shop;
    public final ActiveClient client;
    final RenewingShop paris;

    public TrialShop(World world) {
        this.world = world;
        this.paris = new RenewingShop(world);
        this.shop = paris.shop;
        this.client = paris.client;
    }

    public TrialShop offers(Trial trial, String setUpFee, @Nullable Integer perClient) {
        world.does()
                .defineProduct()
                .handle(new DefineProduct.Command(
                        shop.owner(),
                        SEATS,
                        "seats",
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(
                                new Term(12),
                                new QuantityRange(1, 1_000),
                                true,
                                false,
                                TaxCategory.S,
                                null,
                                perClient,
                                trial),
                        Map.of(Language.EN, "Seats"),
                        List.of(Price.flat(MONTHLY, eur("4.20"), eur(setUpFee))),
                        null));
        return this;
    }

    /** For so many days, with nothing to set up. */
    public TrialShop offers(int days) {
        return offers(new Trial(days, false), "0.00", null);
    }

    public TrialShop permitsAll() {
        shop.grants(client, ALL);
        return this;
    }

    public TrialShop withCard() {
        shop.stores(client, "tok_visa");
        return this;
    }

    public CartId seats() {
        return shop.cart(client, SEATS);
    }

    public Order buys(PurchaseMode mode) {
        return Shop.booked(shop.checksOut(seats(), mode));
    }

    /** The client's seats, tried from today on. */
    SubscriptionId tries() {
        return buys(PurchaseMode.CLIENT_CARD).started().get(0);
    }

    public long counted() {
        return world.stores().allotments().taken(shop.reseller(), AllotmentKey.trialOf(SEATS, client.id()));
    }

    String told(String fact) {
        world.deliver();
        return Postbox.says(world.postbox().newestTo(client.email(), MailTemplate.TRIAL_NOTICE), fact);
    }
}
