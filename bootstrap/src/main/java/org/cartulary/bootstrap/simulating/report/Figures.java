package org.cartulary.bootstrap.simulating.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.mail.MailTemplate;
import org.joda.money.CurrencyUnit;

/**
 * What happened in some time, counted. Nothing that is zero is in it, so that equal figures are equal values.
 *
 * @param failures how many payments failed for which reason: the gateway's word, or the code of a refusal
 * @param mails how many were written with which template
 */
public record Figures(
        SortedMap<Figure, Long> counts,
        SortedMap<String, Long> failures,
        SortedMap<MailTemplate, Long> mails,
        SortedMap<CurrencyUnit, InvoiceSum> invoices) {

    public static final Figures NONE = new Figures(Map.of(), Map.of(), Map.of(), Map.of());

    public Figures {
        counts = Collections.unmodifiableSortedMap(counts);
        failures = Collections.unmodifiableSortedMap(failures);
        mails = Collections.unmodifiableSortedMap(mails);
        invoices = Collections.unmodifiableSortedMap(invoices);
    }

    private Figures(
            Map<Figure, Long> counts,
            Map<String, Long> failures,
            Map<MailTemplate, Long> mails,
            Map<CurrencyUnit, InvoiceSum> invoices) {
        this(new TreeMap<>(counts), new TreeMap<>(failures), new TreeMap<>(mails), new TreeMap<>(invoices));
    }

    public static Figures of(Figure figure) {
        return new Figures(Map.of(figure, 1L), Map.of(), Map.of(), Map.of());
    }

    public static Figures ofFailure(String reason) {
        return new Figures(Map.of(Figure.FAILED_PAYMENTS, 1L), Map.of(reason, 1L), Map.of(), Map.of());
    }

    public static Figures of(MailTemplate template) {
        return new Figures(Map.of(), Map.of(), Map.of(template, 1L), Map.of());
    }

    public static Figures of(Invoice invoice) {
        InvoiceSum sum = InvoiceSum.of(invoice.quote());
        return new Figures(Map.of(), Map.of(), Map.of(), Map.of(sum.net().getCurrencyUnit(), sum));
    }

    public long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    public InvoiceSum invoices(CurrencyUnit currency) {
        return invoices.getOrDefault(currency, InvoiceSum.none(currency));
    }

    public Figures plus(Figures other) {
        return new Figures(
                merged(counts, other.counts, Long::sum, count -> count == 0),
                merged(failures, other.failures, Long::sum, count -> count == 0),
                merged(mails, other.mails, Long::sum, count -> count == 0),
                merged(invoices, other.invoices, InvoiceSum::plus, InvoiceSum::isNone));
    }

    public Figures minus(Figures other) {
        return plus(other.negated());
    }

    private Figures negated() {
        return new Figures(
                each(counts, count -> -count),
                each(failures, count -> -count),
                each(mails, count -> -count),
                each(invoices, InvoiceSum::negated));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> one, Map<K, V> other, BinaryOperator<V> sum, Predicate<V> none) {
        Map<K, V> all = new TreeMap<>(one);
        other.forEach((key, value) -> all.merge(key, value, sum));
        all.values().removeIf(none);
        return all;
    }

    private static <K, V> Map<K, V> each(Map<K, V> values, UnaryOperator<V> change) {
        Map<K, V> changed = new TreeMap<>(values);
        changed.replaceAll((key, value) -> change.apply(value));
        return changed;
    }
}
