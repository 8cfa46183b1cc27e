package org.cartulary.usecases.creditnote;

import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.ports.refund.SettleRefunds;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;

/** A shop whose client has bought hosting and a domain: 162.00 in euro, taxes of one fifth included. */
final class CreditingShop {

    final World world;
    final Shop shop;
    final ActiveClient client;
    final Order order;

    private CreditingShop(World world, PurchaseMode mode) {
        this.world = world;
        this.shop = Shop.in(world);
        this.client = shop.client("Ada");
        if (mode != PurchaseMode.CLIENT_INVOICE) {
            shop.stores(client, "tok_visa");
            shop.storesOwn("tok_agency");
        }
        shop.grants(client, new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(mode), null, null, null));
        this.order = Shop.booked(shop.checksOut(shop.cart(client, HOSTING, DOMAIN), mode));
    }

    static CreditingShop paidBy(PurchaseMode mode) {
        return new CreditingShop(new World(), mode);
    }

    Invoice invoice() {
        return world.does().invoicesOfReseller().one(shop.owner(), order.invoice());
    }

    CreditNote creditsAll(@Nullable SettlementWay way) {
        return credits(new Extent.All(), way);
    }

    /** So much of the first line, net. */
    CreditNote credits(String net, @Nullable SettlementWay way) {
        QuoteLine first = order.quote().lines().get(0);
        var some = eur(net);
        return credits(new Extent.OfLines(Map.of(first.line().id(), Optional.of(some))), way);
    }

    CreditNote credits(Extent extent, @Nullable SettlementWay way) {
        return world.does()
                .issueCreditNote()
                .handle(new IssueCreditNote.Command(shop.owner(), order.invoice(), extent, "ordered by mistake", way));
    }

    CreditNote read(CreditNote note) {
        return world.does().creditNotesOfReseller().one(shop.owner(), note.id());
    }

    SettleRefunds.Settled settlesRefunds() {
        world.passes(Duration.ofSeconds(1));
        return world.does().settleRefunds().handle();
    }
}
