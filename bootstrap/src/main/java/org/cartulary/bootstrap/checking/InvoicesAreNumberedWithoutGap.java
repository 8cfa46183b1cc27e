package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.cartulary.ports.invoice.Invoices;

/** The numbers of each series are 1 to n, in the order of their dates. */
public final class InvoicesAreNumberedWithoutGap implements Invariant {
    private final Invoices invoices;

    @Inject
    public InvoicesAreNumberedWithoutGap(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public String text() {
        return "The invoices of each series are numbered from 1 without a gap, in order of date";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        Map<Series, TreeMap<Long, LocalDate>> dates = new HashMap<>();
        for (Invoice invoice : new EveryPage<>(request -> invoices.page(reseller, InvoiceFilter.ALL, request))) {
            findings.saw();
            LocalDate other = dates.computeIfAbsent(invoice.number().series(), series -> new TreeMap<>())
                    .put(invoice.number().number(), invoice.issuedOn());
            findings.require(other == null, reseller + ": " + invoice.number() + " was given out twice");
        }
        dates.forEach((series, all) -> {
            long expected = 1;
            LocalDate before = LocalDate.MIN;
            for (Map.Entry<Long, LocalDate> one : all.entrySet()) {
                String number = reseller + ": number " + one.getKey() + " of " + series;
                findings.require(one.getKey() == expected, number + " follows upon " + (expected - 1));
                findings.require(!one.getValue().isBefore(before), number + " is dated before the one before it");
                expected = one.getKey() + 1;
                before = one.getValue();
            }
        });
    }
}
