package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.quote.QuoteLine;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BilledRowTest {

    @Test
    void addUpToWhatALineComesTo() {
        Money six = SampleInvoice.euros("6.00");
        Money ten = SampleInvoice.euros("10.00");
        Money nothing = SampleInvoice.euros("0.00");
        for (Money carried : List.of(nothing, six)) {
            for (ProrationMethod method : ProrationMethod.values()) {
                Money settled = method == ProrationMethod.COALESCE ? nothing : carried;
                assertAddsUp(SampleChanges.changing(seats(), six, ten, method, settled));
                assertAddsUp(SampleChanges.changing(seats(), ten, six, method, settled));
            }
        }
        assertAddsUp(seats());
    }

    @Test
    void nameWhatEarlierChangesHaveComeTo() {
        Invoice changed = SampleChanges.changing(
                seats(),
                SampleInvoice.euros("6.00"),
                SampleInvoice.euros("10.00"),
                ProrationMethod.BY_DAY,
                SampleInvoice.euros("2.50"));

        assertThat(BilledRow.of(changed.quote().lines().get(0)))
                .extracting(BilledRow::kind)
                .containsExactly(BilledRow.Kind.UNITS, BilledRow.Kind.CARRIED, BilledRow.Kind.CREDIT);
    }

    private static Invoice seats() {
        return SampleInvoice.in(Language.EN)
                .line("Seats", 5, 1, null, "3.00", new Tier(1, SampleInvoice.euros("4.00")))
                .invoice();
    }

    private static void assertAddsUp(Invoice invoice) {
        for (QuoteLine line : invoice.quote().lines()) {
            Money sum = BilledRow.of(line).stream()
                    .map(BilledRow::amount)
                    .reduce(Money.zero(line.net().getCurrencyUnit()), Money::plus);
            assertThat(sum).as("%s", line).isEqualTo(line.net());
        }
    }
}
