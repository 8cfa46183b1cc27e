package org.cartulary.domain.creditnote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.quote.Priced;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Allocates credit to the lines of an invoice, to the minor unit. Of no line more is credited than it billed. The tax of a category and rate
 * is that of all that is credited so far, rounded once, less what was credited before: so an invoice that is credited to its end, in any
 * number of steps, is credited with exactly its own net, taxes and total.
 */
public final class Crediting {

    private final InvoiceId invoice;
    private final Priced billed;
    private final Map<LineId, Money> before = new HashMap<>();
    private final Map<TaxTreatment, TaxTotal> taxedBefore = new HashMap<>();
    private final Money zero;

    /**
     * Of an invoice, after what was credited before.
     *
     * @param billed what the invoice says
     */
    public Crediting(InvoiceId invoice, Priced billed, List<Credited> before) {
        this.invoice = invoice;
        this.billed = billed;
        this.zero = Money.zero(billed.currency());
        for (Credited earlier : before) {
            earlier.lines().forEach(line -> this.before.merge(line.line(), line.net(), Money::plus));
            earlier.taxes().forEach(tax -> taxedBefore.merge(tax.treatment(), tax, TaxTotal::plus));
        }
    }

    /** How much can still be credited of a line, net. */
    public Money left(QuoteLine line) {
        return line.net().minus(before.getOrDefault(line.line().id(), zero));
    }

    /**
     * What a credit note of this extent takes back. Refuses lines that the invoice does not have, amounts in another currency, more than is
     * left of a line, and nothing at all.
     */
    public Credited credit(Extent extent) {
        Map<LineId, Optional<Money>> wanted = wanted(extent);
        List<CreditedLine> lines = new ArrayList<>();
        for (QuoteLine line : billed.lines()) {
            Optional<Money> amount = wanted.remove(line.line().id());
            if (amount != null) {
                Money net = amount.map(some -> bounded(line, some)).orElseGet(() -> left(line));
                if (net.isPositive()) {
                    lines.add(CreditedLine.of(line, net));
                }
            }
        }
        wanted.keySet().forEach(unknown -> {
            throw new CreditNoteError.UnknownLine(invoice, unknown).refused();
        });
        if (lines.isEmpty()) {
            throw new CreditNoteError.NothingLeft(invoice).refused();
        }
        List<TaxTotal> taxes = taxes(lines);
        return new Credited(
                lines,
                taxes,
                lines.stream().map(CreditedLine::net).reduce(zero, Money::plus),
                taxes.stream().map(TaxTotal::tax).reduce(zero, Money::plus));
    }

    private Map<LineId, Optional<Money>> wanted(Extent extent) {
        if (extent instanceof Extent.OfLines some) {
            return new HashMap<>(some.wanted());
        }
        Map<LineId, Optional<Money>> all = new HashMap<>();
        billed.lines().forEach(line -> all.put(line.line().id(), Optional.empty()));
        return all;
    }

    private Money bounded(QuoteLine line, Money amount) {
        if (!amount.getCurrencyUnit().equals(billed.currency())) {
            throw new CreditNoteError.InOtherCurrency(invoice, billed.currency()).refused();
        }
        if (amount.isNegative() || amount.isGreaterThan(left(line))) {
            throw new CreditNoteError.MoreThanLeft(invoice, line.line().id(), amount, left(line)).refused();
        }
        return amount;
    }

    private List<TaxTotal> taxes(List<CreditedLine> lines) {
        List<TaxTotal> taxes = new ArrayList<>();
        for (TaxTotal ofInvoice : billed.taxes()) {
            TaxTreatment treatment = ofInvoice.treatment();
            Money base = lines.stream()
                    .filter(line -> line.tax().equals(treatment))
                    .map(CreditedLine::net)
                    .reduce(zero, Money::plus);
            if (base.isPositive()) {
                TaxTotal earlier = taxedBefore.getOrDefault(treatment, new TaxTotal(treatment, zero, zero));
                Money soFar = soFar(ofInvoice, earlier.base().plus(base));
                taxes.add(new TaxTotal(treatment, base, soFar.minus(earlier.tax())));
            }
        }
        return taxes;
    }

    /** No more than the invoice's own: where its prices include tax, that can be a minor unit beside the tax of its base. */
    private static Money soFar(TaxTotal ofInvoice, Money base) {
        Money tax = TaxTotal.of(ofInvoice.treatment(), base).tax();
        return base.equals(ofInvoice.base()) || tax.isGreaterThan(ofInvoice.tax()) ? ofInvoice.tax() : tax;
    }
}
