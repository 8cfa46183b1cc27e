package org.cartulary.bootstrap.simulating.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cartulary.domain.mail.MailTemplate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SimulationReportTest {
    private static final Figures RENEWED = Figures.of(Figure.ORDERS)
            .plus(Figures.of(Figure.RENEWALS))
            .plus(Figures.of(MailTemplate.ORDER_CONFIRMATION));
    private static final Figures DECLINED = Figures.ofFailure("declined").plus(Figures.of(MailTemplate.PAYMENT_NOTICE));

    @Test
    void isATextInAlignedColumnsWithALineForAll() {
        SimulationReport report = report(invoiced(1_200, "EUR 12345.60").plus(RENEWED), DECLINED.plus(DECLINED));
        assertThat(report.text()).isEqualTo("""
                        2 simulated months, 2027-01-31 to 2027-03-30. Nothing was charged, mailed or kept.

                        month        orders   renewals   failed payments   suspensions   terminations   cancellations
                        2027-01-31        1          1                 0             0              0               0
                        2027-02-28        0          0                 2             0              0               0
                        all               1          1                 2             0              0               0

                        invoices in EUR   number         net    tax       gross
                        2027-01-31         1,200   12,345.60   0.00   12,345.60
                        2027-02-28             0        0.00   0.00        0.00
                        all                1,200   12,345.60   0.00   12,345.60

                        mails        order-confirmation   payment-notice
                        2027-01-31                    1                0
                        2027-02-28                    0                2
                        all                           1                2

                        subscriptions           at the start   at the end
                        running                            3            2
                        of these on hold                   0            1
                        monthly recurring EUR       1,000.00       900.00

                        Payments were made once and failed 2 times: declined 2.
                        None of 3 subscriptions ended.
                        """ + "sha-256 " + report.digest() + "\n");
    }

    @Test
    void isOneLinePerMonthAsCsv() {
        assertThat(report(invoiced(2, "EUR 12345.60").plus(RENEWED), DECLINED)
                        .csv()
                        .lines())
                .containsExactly(
                        "month,orders,renewals,failed_payments,suspensions,terminations,cancellations,set_aside,"
                                + "failed_declined,invoices_EUR,net_EUR,tax_EUR,gross_EUR,"
                                + "mails_order-confirmation,mails_payment-notice",
                        "2027-01-31,1,1,0,0,0,0,0,0,2,12345.60,0.00,12345.60,1,0",
                        "2027-02-28,0,0,1,0,0,0,0,1,0,0.00,0.00,0.00,0,1");
    }

    @Test
    void isAChartThatNeedsNothingElse() {
        String chart =
                report(invoiced(2, "EUR 12345.60").plus(RENEWED), DECLINED).chart();
        assertThat(chart)
                .contains("Invoiced, EUR with tax", "Renewals", "Failed payments", "<title>2027-01-31: 12,346</title>")
                .doesNotContain("href", "script", "url(");
    }

    @Test
    void hasAnotherDigestWhereAnyFigureDiffers() {
        SimulationReport report = report(RENEWED, DECLINED);
        assertThat(report(RENEWED, DECLINED).digest()).isEqualTo(report.digest());
        assertThat(report(DECLINED, RENEWED).digest()).isNotEqualTo(report.digest());
        assertThat(new SimulationReport(report.months(), report.end(), report.end()).digest())
                .isNotEqualTo(report.digest());
    }

    @Test
    void isComparedMonthByMonth() {
        SimulationReport dear = report(invoiced(2, "EUR 30.00"), RENEWED);
        SimulationReport cheap = report(invoiced(2, "EUR 20.00").plus(RENEWED), RENEWED);
        SimulationDifference difference = dear.minus(cheap);
        assertThat(difference.months().get(1).figures()).isEqualTo(Figures.NONE);
        assertThat(difference.total().count(Figure.RENEWALS)).isEqualTo(-1);
        assertThat(difference.total().invoices(CurrencyUnit.EUR).gross()).isEqualTo(Money.parse("EUR 10.00"));
        assertThat(dear.minus(dear).total()).isEqualTo(Figures.NONE);
        assertThat(difference.text())
                .startsWith("2 simulated months, 2027-01-31 to 2027-03-30:"
                        + " what the first run has more or less than the second.\n")
                .contains(
                        "all              -1         -1 ",
                        "all                    0   +10.00   0.00   +10.00",
                        "running                       0            0\n")
                .doesNotContain("monthly recurring", "Failed payments by reason");
    }

    @Test
    void isNotComparedWithOtherMonths() {
        SimulationReport two = report(RENEWED, DECLINED);
        SimulationReport one = report(RENEWED);
        assertThatThrownBy(() -> two.minus(one)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Figures invoiced(long invoices, String net) {
        SortedMap<CurrencyUnit, InvoiceSum> sums = new TreeMap<>();
        sums.put(CurrencyUnit.EUR, new InvoiceSum(invoices, Money.parse(net), Money.zero(CurrencyUnit.EUR)));
        return new Figures(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), sums);
    }

    private static SimulationReport report(Figures... months) {
        LocalDate first = LocalDate.of(2027, 1, 31);
        return new SimulationReport(
                IntStream.range(0, months.length)
                        .mapToObj(month -> new SimulatedMonth(first.plusMonths(month), months[month]))
                        .toList(),
                new Standing(3, 0, monthly("EUR 1000.00")),
                new Standing(2, 1, monthly("EUR 900.00")));
    }

    private static SortedMap<CurrencyUnit, Money> monthly(String amount) {
        SortedMap<CurrencyUnit, Money> monthly = new TreeMap<>();
        monthly.put(CurrencyUnit.EUR, Money.parse(amount));
        return monthly;
    }
}
