package org.cartulary.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Samples.ADA;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.LYON;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RENNES;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hostingLine;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.quote;
import static org.cartulary.domain.Samples.reseller;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.VatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceTest {

    private static final InvoiceId ID = new InvoiceId(id(80));
    private static final OrderId ORDER = new OrderId(id(81));
    private static final InvoiceNumber NUMBER = new InvoiceNumber(Series.INVOICES, 7);
    private static final Party ISSUER = Party.of(reseller());
    private static final Party BILLED = Party.of(client());

    @Test
    void isIssuedAndPaidAtOnceForAnOrderThatIsPaid() {
        Outcome<Invoice> issued = issue(NUMBER, ISSUER, BILLED, quote(cart()), ORDER, TODAY, Language.FR);
        Invoice invoice = issued.next();

        assertThat(invoice)
                .returns(InvoiceState.PAID, Invoice::state)
                .returns(new Account.OfClient(CLIENT), Invoice::recipient)
                .returns(NOON, Invoice::paidAt)
                .returns(1L, Invoice::version);
        assertThat(issued.events())
                .containsExactly(
                        new InvoiceEvent.Issued(ID, CLIENT, NUMBER, eur("72.00"), invoice.contentHash()),
                        new InvoiceEvent.Paid(ID, CLIENT, NUMBER, eur("72.00")));
    }

    @Test
    void recomputesToTheSameHash() {
        assertThat(standard().contentHash()).isEqualTo(standard().contentHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void keepsItsHashWhenOnlyItsStateOfPaymentMoves() {
        Invoice paid = standard();
        Invoice unpaid = new Invoice(
                ID,
                RESELLER,
                NUMBER,
                InvoiceState.ISSUED,
                CLIENT,
                paid.recipient(),
                ISSUER,
                BILLED,
                paid.quote(),
                ORDER,
                TODAY,
                null,
                null,
                Balance.untouched(paid.quote().currency()),
                null,
                List.of(),
                Language.FR,
                2);

        assertThat(unpaid.contentHash()).isEqualTo(paid.contentHash());
    }

    @Test
    void hasAnotherHashAfterAnyChangeOfItsContent() {
        Quote quote = quote(cart());
        Quote other = quote(cart().add(hostingLine(2)).next());
        InvoiceNumber next = new InvoiceNumber(Series.INVOICES, 8);
        OrderId order = new OrderId(id(82));

        assertThat(Stream.of(
                                standard(),
                                issue(next, ISSUER, BILLED, quote, ORDER, TODAY, Language.FR)
                                        .next(),
                                issue(NUMBER, BILLED, BILLED, quote, ORDER, TODAY, Language.FR)
                                        .next(),
                                issue(NUMBER, ISSUER, ISSUER, quote, ORDER, TODAY, Language.FR)
                                        .next(),
                                issue(NUMBER, ISSUER, BILLED, other, ORDER, TODAY, Language.FR)
                                        .next(),
                                issue(NUMBER, ISSUER, BILLED, quote, order, TODAY, Language.FR)
                                        .next(),
                                issue(NUMBER, ISSUER, BILLED, quote, ORDER, TODAY.plusDays(1), Language.FR)
                                        .next(),
                                issue(NUMBER, ISSUER, BILLED, quote, ORDER, TODAY, Language.EN)
                                        .next())
                        .map(Invoice::contentHash))
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    @Test
    void hasAnotherHashAfterAnyChangeOfAParty() {
        VatId vatId = new VatId("FR91300063286");
        PostalAddress noPostcode = new PostalAddress(RENNES.street(), null, RENNES.city(), RENNES.country());

        assertThat(Stream.of(
                                new Party("Ada", ADA, RENNES, null, null),
                                new Party("Eve", ADA, RENNES, null, null),
                                new Party("Ada", reseller().email(), RENNES, null, null),
                                new Party("Ada", ADA, LYON, null, null),
                                new Party("Ada", ADA, noPostcode, null, null),
                                new Party("Ada", ADA, RENNES, RENNES, null),
                                new Party("Ada", ADA, RENNES, LYON, null),
                                new Party("Ada", ADA, RENNES, null, vatId))
                        .map(InvoiceTest::billedTo)
                        .map(Invoice::contentHash))
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    @Test
    void doesNotConfuseTheFieldsOfAnAddress() {
        Country france = new Country("FR");
        PostalAddress one = new PostalAddress("x, postcode=1, city=y", "2", "z", france);
        PostalAddress other = new PostalAddress("x", "1, city=y, postcode=2", "z", france);

        assertThat(billedTo(new Party("Ada", ADA, one, null, null)).contentHash())
                .isNotEqualTo(billedTo(new Party("Ada", ADA, other, null, null)).contentHash());
    }

    @Test
    void copiesItsParties() {
        var shipped = client().change(
                        client().profile(),
                        new BillingDetails(client().billing().currency(), RENNES, LYON, new VatId("FR91300063286")))
                .next();

        assertThat(Party.of(shipped))
                .isEqualTo(new Party("Boulangerie Ada", ADA, RENNES, LYON, new VatId("FR91300063286")));
        assertThat(Party.of(reseller()))
                .isEqualTo(new Party("Atelier Web", reseller().email(), LYON, null, null));
    }

    @Test
    void isNumberedFromOne() {
        assertThat(NUMBER).hasToString("INV-000007");
        assertThat(new InvoiceNumber(Series.INVOICES, 1_234_567)).hasToString("INV-1234567");
        assertThat(new InvoiceNumber(Series.INVOICES, 1).number()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceNumber(Series.INVOICES, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inv", "1NV", "-INV", "INV 1", "ABCDEFGHIJKLMNOPQ"})
    void refusesASeriesWithoutCode(String code) {
        assertThat(codeOf(() -> new Series(code))).isEqualTo("input.malformed");
        assertThat(new Series("FR-2026")).hasToString("FR-2026");
    }

    private static Invoice standard() {
        return billedTo(BILLED);
    }

    private static Invoice billedTo(Party party) {
        return issue(NUMBER, ISSUER, party, quote(cart()), ORDER, TODAY, Language.FR)
                .next();
    }

    private static Outcome<Invoice> issue(
            InvoiceNumber number,
            Party issuer,
            Party billed,
            Quote quote,
            OrderId order,
            LocalDate issuedOn,
            Language language) {
        return Invoice.issuePaid(
                ID,
                RESELLER,
                number,
                CLIENT,
                new Invoice.Parties(issuer, billed, language),
                quote,
                order,
                issuedOn,
                NOON);
    }
}
