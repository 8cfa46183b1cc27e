package org.cartulary.domain.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.quote.Quote;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CreditingTest {

    private static final InvoiceId INVOICE = new InvoiceId(id(80));
    /** Three lines of 0.33 EUR; their tax of 20 % is 0.20, rounded up from 0.198. */
    private static final Quote BILLED = BilledQuotes.of(CurrencyUnit.EUR, "20", "0.33", "0.33", "0.33");

    private final Crediting first = after();

    @Test
    void takesBackAllOfAnInvoice() {
        assertThat(first.credit(new Extent.All()))
                .returns(eur("0.99"), Credited::net)
                .returns(eur("0.20"), Credited::tax)
                .returns(eur("1.19"), Credited::total);
    }

    @Test
    void takesTheTaxThatIsLeftWithTheLastStep() {
        Credited one = first.credit(whole(0));
        Credited two = after(one).credit(whole(1));
        Credited three = after(one, two).credit(whole(2));

        assertThat(List.of(one.tax(), two.tax(), three.tax())).containsExactly(eur("0.07"), eur("0.06"), eur("0.07"));
    }

    @Test
    void takesPartOfALine() {
        Credited part = first.credit(some(1, "0.30"));

        assertThat(part.net()).isEqualTo(eur("0.30"));
        assertThat(after(part).left(BILLED.lines().get(1))).isEqualTo(eur("0.03"));
        assertThat(after(part).credit(new Extent.All()).net()).isEqualTo(eur("0.69"));
    }

    @Test
    void refusesMoreThanIsLeftOfALine() {
        Credited part = first.credit(some(1, "0.30"));

        assertThat(codeOf(() -> first.credit(some(1, "0.34")))).isEqualTo("credit-note.more-than-left");
        assertThat(codeOf(() -> after(part).credit(some(1, "0.04")))).isEqualTo("credit-note.more-than-left");
        assertThat(codeOf(() -> first.credit(some(1, "-0.01")))).isEqualTo("credit-note.more-than-left");
    }

    @Test
    void refusesNothing() {
        Credited all = first.credit(new Extent.All());

        assertThat(codeOf(() -> after(all).credit(new Extent.All()))).isEqualTo("credit-note.nothing-left");
        assertThat(codeOf(() -> after(all).credit(whole(0)))).isEqualTo("credit-note.nothing-left");
        assertThat(codeOf(() -> first.credit(some(1, "0.00")))).isEqualTo("credit-note.nothing-left");
        assertThat(codeOf(() -> first.credit(new Extent.OfLines(Map.of())))).isEqualTo("credit-note.nothing-left");
    }

    @Test
    void refusesALineOfAnotherInvoice() {
        assertThat(codeOf(() -> first.credit(whole(3)))).isEqualTo("credit-note.unknown-line");
    }

    @Test
    void refusesAnotherCurrency() {
        Extent zloty = new Extent.OfLines(Map.of(line(0), Optional.of(Money.parse("PLN 0.10"))));

        assertThat(codeOf(() -> first.credit(zloty))).isEqualTo("credit-note.in-other-currency");
    }

    private static Crediting after(Credited... before) {
        return new Crediting(INVOICE, BILLED, List.of(before));
    }

    private static Extent whole(int number) {
        return new Extent.OfLines(Map.of(line(number), Optional.empty()));
    }

    private static Extent some(int number, String net) {
        return new Extent.OfLines(Map.of(line(number), Optional.of(eur(net))));
    }
}
