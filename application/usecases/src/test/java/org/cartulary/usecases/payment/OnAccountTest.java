package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.LocalDate;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.PaymentTerm;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnAccountTest {

    private static final LocalDate IN_14_DAYS = LocalDate.parse("2026-04-14");

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING, DOMAIN);

    @Test
    void asksNoGatewayAndOwesTheTotalByTheDateOnTheInvoice() {
        shop.grants(client, invoices("500.00"));

        Order order = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE));

        assertThat(order.isOwed()).isTrue();
        assertThat(order.owner()).isEqualTo(client.account());
        assertThat(order.started()).hasSize(2);
        assertThat(world.gateway().calls()).isZero();
        Invoice invoice = invoice(order);
        assertThat(invoice.state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(invoice.dueOn()).isEqualTo(IN_14_DAYS);
        assertThat(invoice.open()).isEqualTo(order.quote().total());
        assertThat(invoice.paidAt()).isNull();
    }

    @Test
    void tellsTheClientByWhenToPay() {
        shop.grants(client, invoices(null));

        shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE);

        world.deliver();
        var confirmation = world.postbox().newestTo(client.email(), MailTemplate.ORDER_CONFIRMATION);
        assertThat(Postbox.says(confirmation, "isOwed")).isEqualTo("true");
        assertThat(Postbox.says(confirmation, "dueOn")).isEqualTo("April 14, 2026");
    }

    @Test
    void givesTheTimeThatWasAgreedWithTheClient() {
        BillingDetails billing =
                new BillingDetails(eur("1.00").getCurrencyUnit(), Shop.paris(), null, null, new PaymentTerm(30), null);
        world.does()
                .changeClient()
                .handle(new ChangeClient.Command(shop.owner(), client.id(), null, billing, null, null));
        shop.grants(client, invoices(null));

        Order order = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE));

        assertThat(invoice(order).dueOn()).isEqualTo("2026-04-30");
    }

    @Test
    void needsThatTheClientPermitsInvoicesAndNotOnlyItsCard() {
        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE)))
                .isEqualTo("permission.not-granted");

        shop.grants(client, Shop.purchases(null, null));

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE)))
                .isEqualTo("permission.mode-not-granted");
    }

    @Test
    void countsAgainstTheCaps() {
        shop.grants(client, invoices("1.00"));

        assertThat(codeOf(() -> shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE)))
                .isEqualTo("permission.order-cap-exceeded");
    }

    @Test
    void answersARepeatWithTheSameOrder() {
        shop.grants(client, invoices(null));
        var request = shop.request("once", "body");
        var command = shop.checkout(cart, PurchaseMode.CLIENT_INVOICE, request);

        Order first = Shop.booked(world.does().checkOutCart().handle(command));
        Order second = Shop.booked(world.does().checkOutCart().handle(command));

        assertThat(second).isEqualTo(first);
    }

    private Invoice invoice(Order order) {
        return world.does().invoicesOfReseller().one(shop.owner(), order.invoice());
    }

    private static Grant invoices(@Nullable String capPerOrder) {
        return new Grant(
                Set.of(Act.PURCHASE),
                Set.of(),
                Set.of(PurchaseMode.CLIENT_INVOICE),
                capPerOrder == null ? null : eur(capPerOrder),
                null,
                null);
    }
}
