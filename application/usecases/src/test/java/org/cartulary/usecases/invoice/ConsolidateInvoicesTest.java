package org.cartulary.usecases.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.invoice.Invoicing;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.SetInvoicing;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class ConsolidateInvoicesTest {

    private final World world = new World();
    private final MonthlyShop shop = MonthlyShop.in(world);

    @Test
    void letsWhatTheResellerPaysWaitForTheInvoiceOfItsMonth() {
        Order first = shop.buys();
        Order second = shop.buys(shop.shop.client("Bob"), DOMAIN);

        assertThat(shop.issued()).isEmpty();
        InvoiceDraft draft = shop.drafts().get(0);
        assertThat(shop.drafts()).hasSize(1);
        assertThat(draft.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(draft.orders()).isEqualTo(2);
        assertThat(draft.total())
                .isEqualTo(first.quote().total().plus(second.quote().total()));
        assertThat(List.of(first.invoice(), second.invoice())).containsOnly(draft.id());
        assertThat(codeOf(() -> world.does().invoicesOfReseller().one(shop.shop.owner(), draft.id())))
                .isEqualTo("invoice.unknown");
    }

    @Test
    void issuesOnePaidInvoiceOfAllOnTheFirstDayAfterInTheZoneOfTheReseller() {
        Order hosting = shop.buys();
        Order domain = shop.buys(shop.shop.client("Bob"), DOMAIN);

        assertThat(shop.at("2026-11-30T23:59:59").consolidates()).isZero();
        assertThat(shop.at("2026-12-01T00:00:00").consolidates()).isEqualTo(1);

        Invoice invoice = shop.issued().get(0);
        assertThat(invoice.id()).isEqualTo(hosting.invoice()).isEqualTo(domain.invoice());
        assertThat(invoice.number()).hasToString("INV-000001");
        assertThat(invoice.state()).isEqualTo(InvoiceState.PAID);
        assertThat(invoice.open().isZero()).isTrue();
        assertThat(invoice.issuedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(invoice.quote().total())
                .isEqualTo(hosting.quote().total().plus(domain.quote().total()));
        assertThat(((ConsolidatedQuote) invoice.quote()).orders())
                .extracting(InvoicedOrder::clientName, InvoicedOrder::order, InvoicedOrder::quote)
                .containsExactly(
                        tuple("Bakery Ada", hosting.id(), hosting.quote()),
                        tuple("Bakery Bob", domain.id(), domain.quote()));
        assertThat(shop.drafts()).isEmpty();
        assertThat(shop.consolidates()).isZero();
    }

    @Test
    void mailsItToTheResellerAndItsConfirmationsBeforeWithoutOne() {
        shop.buys();
        world.deliver();
        var confirmed = world.postbox().newestTo(shop.shop.email(), MailTemplate.ORDER_CONFIRMATION);
        assertThat(Postbox.says(confirmed, "isToBeInvoiced")).isEqualTo("true");
        assertThat(confirmed.attachments()).isEmpty();

        shop.at("2026-12-01T08:00").consolidates();
        world.deliver();
        var mail = world.postbox().newestTo(shop.shop.email(), MailTemplate.MONTHLY_INVOICE);
        assertThat(Postbox.says(mail, "month")).isEqualTo("November 2026");
        assertThat(Postbox.says(mail, "orders")).isEqualTo("1");
        assertThat(new String(mail.attachments().get(0).content(), UTF_8)).startsWith("INV-000001 EUR 144.00");
    }

    @Test
    void keepsCurrenciesMonthsAndNumbersApart() {
        shop.buys();
        shop.buys(shop.clientIn("Kei", "JPY"), HOSTING);
        shop.at("2026-12-15T12:00").buys();

        assertThat(shop.at("2027-01-02T12:00").consolidates()).isEqualTo(3);

        assertThat(shop.issued())
                .extracting(invoice -> invoice.number().number())
                .containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(shop.issued())
                .extracting(invoice -> invoice.quote().currency().getCode())
                .containsExactlyInAnyOrder("EUR", "JPY", "EUR");
        assertThat(shop.issued())
                .allSatisfy(invoice -> assertThat(MonthlyShop.ordersOf(invoice)).hasSize(1));
    }

    @Test
    void leavesWhatStandsInAClientsAccountAsItWas() {
        shop.shop.stores(shop.ada, "tok_visa");
        Order order = Shop.booked(shop.shop.pays(shop.shop.sends(shop.shop.cart(shop.ada, HOSTING)), null));
        assertThat(shop.issued()).extracting(Invoice::id).containsExactly(order.invoice());
        assertThat(shop.drafts()).isEmpty();
    }

    @Test
    void stillConsolidatesWhatWaitsWhenTheSettingIsTakenBack() {
        Order waiting = shop.buys();
        shop.invoices(Invoicing.EACH_ORDER);
        Order alone = shop.buys();
        assertThat(shop.issued()).extracting(Invoice::id).containsExactly(alone.invoice());

        shop.at("2026-12-01T00:00").consolidates();

        assertThat(shop.issued()).hasSize(2);
        assertThat(world.does()
                        .invoicesOfReseller()
                        .one(shop.shop.owner(), waiting.invoice())
                        .quote()
                        .total())
                .isEqualTo(eur("144.00"));
    }

    @Test
    void billsAnOrderOfAMonthThatIsIssuedAlreadyWithTheNext() {
        shop.buys();
        shop.at("2026-12-01T00:00").consolidates();
        Order late = shop.at("2026-11-30T23:59").buys();

        assertThat(shop.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.month()).isEqualTo(YearMonth.of(2026, 12));
            assertThat(draft.id()).isEqualTo(late.invoice());
        });
        shop.at("2027-01-01T00:00").consolidates();
        assertThat(shop.issued())
                .extracting(MonthlyShop::ordersOf)
                .allSatisfy(orders -> assertThat(orders).hasSize(1));
    }

    @Test
    void waitsWithWhatIsRenewedInTheResellersAccount() {
        Order first = buysSeats(shop.ada);
        Order second = buysSeats(shop.shop.client("Bob"));
        shop.at("2026-12-10T12:00");
        shop.consolidates();
        world.does().renewSubscriptions().handle();

        assertThat(shop.issued()).hasSize(1);
        assertThat(MonthlyShop.ordersOf(shop.issued().get(0))).containsExactly(first.id(), second.id());
        assertThat(shop.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.orders()).isEqualTo(2);
            assertThat(draft.total())
                    .isEqualTo(first.quote().total().plus(second.quote().total()));
        });
        shop.at("2027-01-01T00:00").consolidates();
        assertThat(shop.issued()).hasSize(2);
        assertThat(shop.issued().get(0).quote().total())
                .isEqualTo(shop.issued().get(1).quote().total());
    }

    private Order buysSeats(ActiveClient client) {
        CartId cart = shop.shop.cart(client);
        shop.shop.adds(cart, SEATS, new CartLine.Wish(3, Catalogue.MONTHLY, null, null, null));
        return Shop.booked(shop.shop.checksOut(cart, PurchaseMode.RESELLER_CARD));
    }

    @Test
    void recordsTheHashOfWhatWasIssued() {
        shop.buys();
        shop.at("2026-12-01T00:00").consolidates();
        Invoice invoice = shop.issued().get(0);
        assertThat(world.does()
                        .auditOfReseller()
                        .page(shop.shop.owner(), new PageRequest(200, null))
                        .items())
                .filteredOn(event -> event.type().equals("invoice.consolidated"))
                .singleElement()
                .satisfies(event -> assertThat(event.facts())
                        .containsEntry("contentHash", invoice.contentHash())
                        .containsEntry("month", "2026-11"));
    }

    @Test
    void isSetByWhoeverMayTouchTheSettingsAndSeenByTheResellerAlone() {
        shop.buys();
        var contact = shop.ada.contact();
        assertThat(codeOf(() ->
                        world.does().setInvoicing().handle(new SetInvoicing.Command(contact, Invoicing.EACH_ORDER))))
                .isEqualTo("access.scope-missing");
        assertThat(world.does().draftsOfReseller().ask(contact)).isEmpty();
        assertThat(world.does()
                        .draftsOfReseller()
                        .ask(Shop.named("agence-rouge", world).owner()))
                .isEmpty();
    }
}
