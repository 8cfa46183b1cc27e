package org.cartulary.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.TaxTotal;

/** What is to be paid, for which time, and how it stands with that. */
final class EInvoiceSettlement {

    /** Not defined (UNTDID 4461): an invoice does not know by what means it is paid, only whether it is. */
    private static final String MEANS = "1";

    private final Invoice invoice;
    private final Words words;

    EInvoiceSettlement(Invoice invoice, Words words) {
        this.invoice = invoice;
        this.words = words;
    }

    void write(Xml xml) throws XMLStreamException {
        xml.text("ram:InvoiceCurrencyCode", invoice.quote().currency().getCode());
        xml.within("ram:SpecifiedTradeSettlementPaymentMeans", means -> {
            means.text("ram:TypeCode", MEANS);
            means.text("ram:Information", standing());
        });
        EInvoiceTaxes taxes = new EInvoiceTaxes(words);
        for (TaxTotal total : invoice.quote().taxes()) {
            xml.within("ram:ApplicableTradeTax", tax -> taxes.writeTotal(tax, total));
        }
        EInvoiceDates.write(xml, period());
        if (Owed.of(invoice).due().isPositive()) {
            // Asked for where something is due (BR-CO-25).
            xml.within("ram:SpecifiedTradePaymentTerms", terms -> {
                terms.text("ram:Description", standing());
                if (invoice.dueOn() != null) {
                    EInvoiceDates.write(terms, "ram:DueDateDateTime", invoice.dueOn());
                }
            });
        }
        xml.within(
                "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
                totals -> EInvoiceAmounts.writeTotals(totals, invoice));
    }

    private String standing() {
        return words.of("state." + invoice.state());
    }

    /** From the first day of any line to the last. */
    private BillingPeriod period() {
        List<BillingPeriod> periods = invoice.quote().lines().stream()
                .map(line -> BilledPeriod.of(line, invoice.issuedOn()))
                .toList();
        LocalDate start =
                Collections.min(periods.stream().map(BillingPeriod::start).toList());
        LocalDate end = Collections.max(periods.stream().map(BillingPeriod::end).toList());
        return new BillingPeriod(start, end);
    }
}
