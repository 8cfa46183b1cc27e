package org.cartulary.domain.reseller;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Invoicing;
import org.cartulary.domain.invoice.Numbering;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/**
 * The business that runs the console: the tenant. All data belongs to exactly one.
 *
 * @param zone where its days begin and end; dates of law (invoice, anchor) are dates in this zone
 * @param taxRates the rates that its quotes apply
 * @param numbering how its series of documents are called
 * @param policies how it deals with what falls due; nothing for the usual ones
 * @param invoicing when what it pays for itself is invoiced
 * @param priceTax what its prices mean: those of its products and of its price books
 */
public record Reseller(
        ResellerId id,
        String name,
        EmailAddress email,
        PostalAddress address,
        @Nullable VatId vatId,
        Language language,
        ZoneId zone,
        TaxRates taxRates,
        Numbering numbering,
        @Nullable Policies policies,
        Invoicing invoicing,
        PriceTax priceTax,
        long version) {

    /** With the usual series and policies, an invoice for each order, and net prices. */
    public Reseller(
            ResellerId id,
            String name,
            EmailAddress email,
            PostalAddress address,
            @Nullable VatId vatId,
            Language language,
            ZoneId zone,
            TaxRates taxRates,
            long version) {
        this(
                id,
                name,
                email,
                address,
                vatId,
                language,
                zone,
                taxRates,
                Numbering.DEFAULT,
                null,
                Invoicing.EACH_ORDER,
                PriceTax.ADDED,
                version);
    }

    public static Outcome<Reseller> register(
            ResellerId id,
            String name,
            EmailAddress email,
            PostalAddress address,
            @Nullable VatId vatId,
            Language language,
            ZoneId zone) {
        Reseller reseller = new Reseller(id, name, email, address, vatId, language, zone, TaxRates.NONE, 1);
        return Outcome.of(reseller, new ResellerEvent.Registered(id, name));
    }

    public Outcome<Reseller> applyTaxRates(TaxRates rates) {
        Reseller next = with(rates, numbering, policies, invoicing, priceTax);
        return Outcome.of(
                next, new ResellerEvent.TaxRatesApplied(id, rates.all().size()));
    }

    /** From the next document on, its series are called so; what was issued keeps its number. */
    public Outcome<Reseller> number(Numbering by) {
        Reseller next = with(taxRates, by, policies, invoicing, priceTax);
        return Outcome.of(next, new ResellerEvent.NumberingSet(id, by.invoices(), by.creditNotes()));
    }

    /** From now on it deals so with what falls due. */
    public Outcome<Reseller> govern(Policies by) {
        Reseller next = with(taxRates, numbering, by, invoicing, priceTax);
        return Outcome.of(
                next,
                new ResellerEvent.PoliciesSet(
                        id,
                        by.dunning().toString(),
                        by.reminders().toString(),
                        by.notices().toString()));
    }

    /** Its own policies, or else these. */
    public Policies policiesOr(Policies usual) {
        return policies == null ? usual : policies;
    }

    /** From the next order on, what it pays for itself is invoiced so. */
    public Outcome<Reseller> invoice(Invoicing when) {
        Reseller next = with(taxRates, numbering, policies, when, priceTax);
        return Outcome.of(next, new ResellerEvent.InvoicingSet(id, when));
    }

    /** From now on its prices mean this. They are not converted; what was agreed at them keeps what it meant. */
    public Outcome<Reseller> price(PriceTax meaning) {
        return Outcome.of(
                with(taxRates, numbering, policies, invoicing, meaning), new ResellerEvent.PriceTaxSet(id, meaning));
    }

    private Reseller with(TaxRates rates, Numbering by, @Nullable Policies dealing, Invoicing when, PriceTax meaning) {
        return new Reseller(
                id, name, email, address, vatId, language, zone, rates, by, dealing, when, meaning, version + 1);
    }

    /** The date of this reseller at an instant. */
    public LocalDate dateAt(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
