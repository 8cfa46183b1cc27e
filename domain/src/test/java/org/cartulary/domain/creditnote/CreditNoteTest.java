package org.cartulary.domain.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.quote;
import static org.cartulary.domain.Samples.reseller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote.Settlement;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.OrderId;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

    private static final CreditNoteId ID = new CreditNoteId(id(90));
    private static final InvoiceNumber NUMBER = new InvoiceNumber(Series.CREDIT_NOTES, 3);

    @Test
    void isIssuedWithTheParties() {
        Outcome<CreditNote> issued = issue(SettlementWay.ACCOUNT_CREDIT);
        CreditNote note = issued.next();

        assertThat(NUMBER).hasToString("CN-000003");
        assertThat(note.parties())
                .isEqualTo(new Invoice.Parties(invoice().issuer(), invoice().billed(), Language.FR));
        assertThat(note.original())
                .isEqualTo(new CreditNote.Original(
                        invoice().id(), invoice().number(), invoice().issuedOn()));
        assertThat(issued.events())
                .containsExactly(
                        new CreditNoteEvent.Issued(
                                ID, CLIENT, NUMBER, invoice().number(), eur("72.00"), "Goodwill", note.contentHash()),
                        new CreditNoteEvent.Settled(ID, CLIENT, NUMBER, SettlementWay.ACCOUNT_CREDIT, eur("72.00")));
    }

    @Test
    void waitsForItsRefund() {
        CreditNote note = issue(SettlementWay.REFUND).next();

        assertThat(note.settlement()).isEqualTo(new Settlement(SettlementWay.REFUND, SettlementState.UNDER_WAY));
        assertThat(note.settle(SettlementWay.REFUND).next().settlement().state())
                .isEqualTo(SettlementState.SETTLED);
    }

    @Test
    void standsWhenItsRefundFailsAndIsSettledOtherwise() {
        CreditNote note = issue(SettlementWay.REFUND).next();
        Outcome<CreditNote> owing = note.leaveOwing();

        assertThat(owing.events()).containsExactly(new CreditNoteEvent.LeftOwing(ID, CLIENT, NUMBER, eur("72.00")));
        assertThat(owing.next().refunding().settlement().state()).isEqualTo(SettlementState.UNDER_WAY);
        assertThat(owing.next().settle(SettlementWay.ACCOUNT_CREDIT).next().settlement())
                .isEqualTo(new Settlement(SettlementWay.ACCOUNT_CREDIT, SettlementState.SETTLED));
        assertThat(owing.next().contentHash()).isEqualTo(note.contentHash());
    }

    @Test
    void isSettledOnce() {
        CreditNote note = issue(SettlementWay.OFFSET).next();

        assertThat(codeOf(note::refunding)).isEqualTo("credit-note.no-such-move");
        assertThat(codeOf(note::leaveOwing)).isEqualTo("credit-note.no-such-move");
        assertThat(codeOf(() -> note.settle(SettlementWay.ACCOUNT_CREDIT))).isEqualTo("credit-note.no-such-move");
    }

    @Test
    void hasAnotherHashAfterAnyChangeOfItsContent() {
        Crediting crediting = new Crediting(invoice().id(), invoice().quote(), List.of());
        Credited part = crediting.credit(new Extent.OfLines(Map.of(line(1), Optional.of(eur("1.00")))));
        Credited all = crediting.credit(new Extent.All());
        InvoiceNumber next = new InvoiceNumber(Series.CREDIT_NOTES, 4);

        assertThat(Stream.of(
                                CreditNote.issue(ID, NUMBER, invoice(), "Goodwill", all, SettlementWay.REFUND, TODAY),
                                CreditNote.issue(ID, next, invoice(), "Goodwill", all, SettlementWay.REFUND, TODAY),
                                CreditNote.issue(ID, NUMBER, invoice(), "Mistake", all, SettlementWay.REFUND, TODAY),
                                CreditNote.issue(ID, NUMBER, invoice(), "Goodwill", part, SettlementWay.REFUND, TODAY),
                                CreditNote.issue(
                                        ID,
                                        NUMBER,
                                        invoice(),
                                        "Goodwill",
                                        all,
                                        SettlementWay.REFUND,
                                        TODAY.plusDays(1)))
                        .map(issued -> issued.next().contentHash()))
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(issue(SettlementWay.REFUND).next().contentHash())
                .isEqualTo(issue(SettlementWay.OFFSET).next().contentHash());
    }

    private static Outcome<CreditNote> issue(SettlementWay way) {
        Crediting crediting = new Crediting(invoice().id(), invoice().quote(), List.of());
        return CreditNote.issue(ID, NUMBER, invoice(), "Goodwill", crediting.credit(new Extent.All()), way, TODAY);
    }

    private static Invoice invoice() {
        return Invoice.issuePaid(
                        new InvoiceId(id(80)),
                        RESELLER,
                        new InvoiceNumber(Series.INVOICES, 7),
                        CLIENT,
                        new Invoice.Parties(Party.of(reseller()), Party.of(client()), Language.FR),
                        quote(cart()),
                        new OrderId(id(81)),
                        TODAY,
                        NOON)
                .next();
    }
}
