package org.cartulary.usecases.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.quote.Priced;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.tax.TaxTreatment;
import org.cartulary.domain.tax.VatId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicesOfResellerTest {

    private final World world = new World(new SideBySide(new InMemoryStore()).stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @ParameterizedTest
    @CsvSource({
        "EUR, FR, 120.00, 24.00, 144.00",
        "JPY, FR, 15007, 3001, 18008",
        "KWD, FR, 40.005, 8.001, 48.006",
        "PLN, PL, 500.00, 115.00, 615.00",
        "EUR, US, 120.00, 0.00, 120.00"
    })
    void totalsItsLinesToTheMinorUnitOfEveryCurrency(
            String code, String country, String net, String tax, String total) {
        CurrencyUnit currency = CurrencyUnit.of(code);
        bill(currency, country, null);

        Priced quote = buysHosting().quote();

        assertThat(quote.net()).isEqualTo(Money.parse(code + " " + net));
        assertThat(quote.tax()).isEqualTo(Money.parse(code + " " + tax));
        assertThat(quote.total()).isEqualTo(Money.parse(code + " " + total));
        assertThat(quote.lines()).extracting(QuoteLine::net).containsExactly(quote.net());
        assertThat(quote.taxes()).extracting(TaxTotal::tax).containsExactly(quote.tax());
    }

    @Test
    void chargesNoTaxToABuyerInAnotherMemberStateWithAVatIdentifier() {
        bill(CurrencyUnit.EUR, "PL", VatId.parse("PL5260001246"));

        Invoice invoice = buysHosting();

        assertThat(invoice.quote().tax()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(invoice.quote().taxes().get(0).treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
        assertThat(invoice.billed().vatId()).hasToString("PL5260001246");
    }

    @Test
    void roundsTheTaxOnceOverAllLines() {
        bill(CurrencyUnit.EUR, "PL", null);
        CartId cart = shop.cart(client);
        for (int i = 0; i < 10; i++) {
            shop.adds(cart, SEATS, new CartLine.Wish(1, null, null, null, null));
        }

        Priced quote = shop.quote(cart, PurchaseMode.CLIENT_COMPLETES);

        // 23 % of 42.00; rounded for each line it would be 9.70.
        assertThat(quote.tax()).isEqualTo(Money.parse("EUR 9.66"));
    }

    @Test
    void pricesSeatsByTheTierInWhichEachFalls() {
        CartId cart = shop.cart(client);
        shop.adds(cart, SEATS, new CartLine.Wish(12, null, null, null, null));

        // Nine at 4.20 and three at 3.99.
        assertThat(shop.quote(cart, PurchaseMode.CLIENT_COMPLETES).net()).isEqualTo(Money.parse("EUR 49.77"));
    }

    @Test
    void neverChangesWithItsClientOnceItIsIssued() {
        Invoice issued = buysHosting();
        world.does()
                .changeClient()
                .handle(new ChangeClient.Command(
                        shop.owner(),
                        client.id(),
                        new Profile("Renamed", null, Language.PL, null),
                        new BillingDetails(CurrencyUnit.EUR, address("PL"), address("PL"), null),
                        null,
                        null));

        Invoice later = world.does().invoicesOfReseller().one(shop.owner(), issued.id());

        assertThat(later).isEqualTo(issued);
        assertThat(later.contentHash()).isEqualTo(issued.contentHash());
        assertThat(buysHosting().billed().name()).isEqualTo("Renamed");
    }

    @Test
    void hasItsHashInTheAudit() {
        Invoice issued = buysHosting();

        assertThat(world.stores().recordedEvents().after(shop.reseller(), 0, 1_000))
                .filteredOn(event -> event.type().equals("invoice.issued"))
                .extracting(event -> event.facts().get("contentHash"))
                .containsExactly(issued.contentHash());
    }

    @Test
    void isNumberedFromOneWithoutAGapHoweverManyBuyAtTheSameMoment() {
        List<String> tokens = IntStream.range(0, 6)
                .mapToObj(i -> shop.sends(shop.cart(client, HOSTING)))
                .toList();
        shop.stores(client, "tok_visa");

        Threads.together(6, thread -> shop.pays(tokens.get(thread), null));

        assertThat(invoices())
                .extracting(invoice -> invoice.number().number())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 6).boxed().toList());
        assertThat(invoices()).extracting(Invoice::order).doesNotHaveDuplicates();
    }

    @Test
    void isDatedInTheZoneOfItsIssuer() {
        world.clock().set(java.time.Instant.parse("2026-12-31T23:30:00Z"));

        assertThat(buysHosting().issuedOn()).hasToString("2027-01-01");
    }

    @Test
    void isReadAndDownloadedByWhomItConcerns() {
        Invoice invoice = buysHosting();
        ActiveClient other = shop.client("Bob");
        var reads = world.does().invoicesOfReseller();

        assertThat(reads.one(client.contact(), invoice.id())).isEqualTo(invoice);
        var file = reads.document(client.contact(), invoice.id(), InvoiceFormat.PDF);
        assertThat(new String(file.content(), UTF_8)).isEqualTo("INV-000001 EUR 144.00 en");
        assertThat(codeOf(() -> reads.one(other.contact(), invoice.id()))).isEqualTo("invoice.unknown");
        assertThat(codeOf(() -> reads.document(other.contact(), invoice.id(), InvoiceFormat.PDF)))
                .isEqualTo("invoice.unknown");
        assertThat(codeOf(() -> reads.one(shop.owner(), new InvoiceId(new UUID(0, 1)))))
                .isEqualTo("invoice.unknown");
    }

    @Test
    void isAttachedToTheConfirmation() {
        Invoice invoice = buysHosting();
        world.passes(Duration.ofDays(1));
        world.deliver();

        var mail = world.postbox().newestTo(client.email(), MailTemplate.ORDER_CONFIRMATION);
        assertThat(mail.attachments()).hasSize(1);
        assertThat(new String(mail.attachments().get(0).content(), UTF_8))
                .startsWith(invoice.number().toString());
        assertThat(mail.text()).contains("invoiceNumber: INV-000001");
    }

    private void bill(CurrencyUnit currency, String country, @Nullable VatId vatId) {
        world.does()
                .changeClient()
                .handle(new ChangeClient.Command(
                        shop.owner(),
                        client.id(),
                        null,
                        new BillingDetails(currency, address(country), null, vatId),
                        null,
                        null));
    }

    private Invoice buysHosting() {
        CartId cart = shop.cart(client, HOSTING);
        var order = Shop.booked(shop.pays(shop.sends(cart), "tok_visa"));
        return world.does().invoicesOfReseller().one(shop.owner(), order.invoice());
    }

    private List<Invoice> invoices() {
        return Rows.all(page -> world.does().invoicesOfReseller().page(shop.owner(), Wanted.ALL, page));
    }

    private static PostalAddress address(String country) {
        return new PostalAddress("1 Main Street", null, "Town", new Country(country));
    }
}
