package org.cartulary.usecases.invoice;

import static org.cartulary.usecases.story.Catalogue.HOSTING;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.invoice.Invoicing;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.invoice.SetInvoicing;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.CurrencyUnit;

/** A reseller in Paris that pays for itself, and is billed by the month, from November 2026 on. */
final class MonthlyShop {

    final World world;
    final Shop shop;
    final ActiveClient ada;

    private MonthlyShop(World world, Shop shop, ActiveClient ada) {
        this.world = world;
        this.shop = shop;
        this.ada = ada;
    }

    static MonthlyShop in(World world) {
        Shop shop = Shop.in(world);
        MonthlyShop monthly = new MonthlyShop(world, shop, shop.client("Ada")).at("2026-11-10T12:00");
        shop.storesOwn("tok_agency");
        monthly.invoices(Invoicing.MONTHLY);
        return monthly;
    }

    /** The same, seen from another node. */
    MonthlyShop on(World node) {
        return new MonthlyShop(node, shop.on(node), ada);
    }

    /** It is this time in Paris. */
    MonthlyShop at(String time) {
        world.clock()
                .set(LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Paris")).toInstant());
        return this;
    }

    void invoices(Invoicing invoicing) {
        world.does().setInvoicing().handle(new SetInvoicing.Command(shop.owner(), invoicing));
    }

    ActiveClient clientIn(String name, String currency) {
        return shop.accepts(world.does()
                .createClient()
                .handle(new CreateClient.Command(
                        shop.owner(),
                        null,
                        name,
                        EmailAddress.parse(name.toLowerCase(Locale.ROOT) + "@bakery.example"),
                        new Profile("Bakery " + name, null, Language.EN, null),
                        new BillingDetails(CurrencyUnit.of(currency), Shop.paris(), null, null),
                        Set.of())));
    }

    Order buys(ActiveClient client, ProductCode... products) {
        return Shop.booked(shop.checksOut(shop.cart(client, products), PurchaseMode.RESELLER_CARD));
    }

    Order buys() {
        return buys(ada, HOSTING);
    }

    int consolidates() {
        return world.does().consolidateInvoices().handle();
    }

    List<InvoiceDraft> drafts() {
        return world.does().draftsOfReseller().ask(shop.owner());
    }

    /** Newest first. */
    List<Invoice> issued() {
        return world.does()
                .invoicesOfReseller()
                .page(shop.owner(), Wanted.ALL, new PageRequest(200, null))
                .items();
    }

    static List<OrderId> ordersOf(Invoice invoice) {
        return invoice.quote() instanceof ConsolidatedQuote month
                ? month.orders().stream().map(InvoicedOrder::order).toList()
                : Stream.ofNullable(invoice.order()).toList();
    }
}
