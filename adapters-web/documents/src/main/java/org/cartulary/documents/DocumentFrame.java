package org.cartulary.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What invoices, credit notes and estimates have in common as documents: all but their lines.
 *
 * @param about the invoice, or the one that a credit note is about: refusals name it; nothing for an estimate
 * @param title the word for its kind
 * @param type its kind as an e-invoice (UNTDID 1001): commercial invoice or credit note; empty for an estimate, which is none
 * @param state of an invoice; a credit note has none that stands in the way of anything
 * @param standing the word for how it stands with the money; empty where that is no question
 * @param order of an invoice; empty where it bills several
 * @param period from the first day of any line of an invoice to the last
 * @param dueOn by when it is to be paid, where it is
 * @param until the last day on which the price of an estimate stands
 * @param original the invoice that a credit note takes something back of
 * @param note a sentence for the reader; may be empty
 */
record DocumentFrame(
        @Nullable InvoiceId about,
        String title,
        String type,
        String number,
        Language language,
        LocalDate issuedOn,
        ResellerId reseller,
        Account recipient,
        Party issuer,
        Party billed,
        List<TaxTotal> taxes,
        Money net,
        Money tax,
        Money total,
        Owed owed,
        @Nullable InvoiceState state,
        String standing,
        String order,
        @Nullable BillingPeriod period,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate until,
        CreditNote.@Nullable Original original,
        String note) {

    static DocumentFrame of(Invoice invoice) {
        return new DocumentFrame(
                invoice.id(),
                "invoice",
                "380",
                invoice.number().toString(),
                invoice.language(),
                invoice.issuedOn(),
                invoice.reseller(),
                invoice.recipient(),
                invoice.issuer(),
                invoice.billed(),
                invoice.quote().taxes(),
                invoice.quote().net(),
                invoice.quote().tax(),
                invoice.quote().total(),
                Owed.of(invoice),
                invoice.state(),
                "state." + invoice.state(),
                Objects.toString(invoice.order(), ""),
                period(invoice),
                invoice.dueOn(),
                null,
                null,
                "");
    }

    static DocumentFrame of(CreditNote note) {
        return new DocumentFrame(
                note.original().id(),
                "creditNote",
                "381",
                note.number().toString(),
                note.parties().language(),
                note.issuedOn(),
                note.reseller(),
                note.recipient(),
                note.parties().issuer(),
                note.parties().billed(),
                note.credited().taxes(),
                note.credited().net(),
                note.credited().tax(),
                note.total(),
                Owed.of(note),
                null,
                "credited." + standing(note),
                "",
                null,
                null,
                null,
                note.original(),
                note.reason());
    }

    static DocumentFrame of(Estimate estimate) {
        return new DocumentFrame(
                null,
                estimate.kind().toString(),
                "",
                estimate.cart().toString(),
                estimate.parties().language(),
                estimate.issuedOn(),
                estimate.reseller(),
                estimate.recipient(),
                estimate.parties().issuer(),
                estimate.parties().billed(),
                estimate.quote().taxes(),
                estimate.quote().net(),
                estimate.quote().tax(),
                estimate.quote().total(),
                new Owed(
                        Money.zero(estimate.quote().currency()),
                        estimate.quote().total()),
                null,
                "",
                "",
                null,
                null,
                estimate.until(),
                null,
                Objects.requireNonNullElse(estimate.note(), ""));
    }

    /** Whether it is a document of law, and not only of a wish to buy. */
    boolean isOfLaw() {
        return !type.isEmpty();
    }

    private static String standing(CreditNote note) {
        SettlementWay way = note.settlement().way();
        SettlementState state = note.settlement().state();
        return state == SettlementState.SETTLED ? way.toString() : state.toString();
    }

    private static BillingPeriod period(Invoice invoice) {
        List<BillingPeriod> periods = BilledLine.of(invoice).stream()
                .map(line -> BilledPeriod.of(line.line(), line.day()))
                .toList();
        LocalDate start =
                Collections.min(periods.stream().map(BillingPeriod::start).toList());
        LocalDate end = Collections.max(periods.stream().map(BillingPeriod::end).toList());
        return new BillingPeriod(start, end);
    }
}
