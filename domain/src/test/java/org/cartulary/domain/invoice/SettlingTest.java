package org.cartulary.domain.invoice;

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
import static org.cartulary.domain.Samples.quote;
import static org.cartulary.domain.Samples.reseller;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.order.OrderId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Money TOTAL = quote(cart()).total();
    private static final Money HALF = TOTAL.minus(eur("1.00"));

    @Test
    void leavesOpenWhatIsNotPaidYet() {
        Invoice partly = settling(owed()).paid(HALF, NOON).next();

        assertThat(partly)
                .returns(InvoiceState.ISSUED, Invoice::state)
                .returns(eur("1.00"), Invoice::open)
                .returns(null, Invoice::paidAt)
                .returns(2L, Invoice::version);
    }

    @Test
    void isPaidWithTheLastOfIt() {
        Invoice partly = settling(owed()).paid(HALF, NOON).next();
        Outcome<Invoice> paid = settling(partly).paid(eur("1.00"), NOON);

        assertThat(paid.next())
                .returns(InvoiceState.PAID, Invoice::state)
                .returns(NOON, Invoice::paidAt)
                .returns(owed().contentHash(), Invoice::contentHash);
        assertThat(paid.next().open().isZero()).isTrue();
        assertThat(paid.events()).singleElement().isInstanceOf(InvoiceEvent.Paid.class);
    }

    @Test
    void isVoidWhenAllOfItIsTakenBack() {
        Outcome<Invoice> taken = settling(owed()).offset(TOTAL, NOON);

        assertThat(taken.next()).returns(InvoiceState.VOID, Invoice::state).returns(null, Invoice::paidAt);
        assertThat(taken.events()).singleElement().isInstanceOf(InvoiceEvent.Voided.class);
    }

    @Test
    void isPaidWhenTheRestIsTakenBack() {
        Invoice partly = settling(owed()).paid(HALF, NOON).next();

        assertThat(settling(partly).offset(eur("1.00"), NOON).next())
                .returns(InvoiceState.PAID, Invoice::state)
                .returns(NOON, Invoice::paidAt);
    }

    @Test
    void isStillOwedWhenSomeOfItIsTakenBack() {
        assertThat(settling(owed()).offset(eur("1.00"), NOON).next())
                .returns(InvoiceState.ISSUED, Invoice::state)
                .returns(HALF, Invoice::open);
    }

    @Test
    void isGivenUpAndMayBePaidLateInParts() {
        Invoice given = settling(owed()).writtenOff("bankrupt").next();
        Invoice partly = settling(given).paid(HALF, NOON).next();
        Invoice paid = settling(partly).paid(eur("1.00"), NOON).next();

        assertThat(given).returns(InvoiceState.UNCOLLECTIBLE, Invoice::state).returns(eur("0.00"), Invoice::open);
        assertThat(partly)
                .returns(InvoiceState.UNCOLLECTIBLE, Invoice::state)
                .returns(new Balance(HALF, eur("0.00"), eur("1.00")), Invoice::balance);
        assertThat(paid).returns(InvoiceState.PAID, Invoice::state).returns(Balance.paid(TOTAL), Invoice::balance);
    }

    @Test
    void refusesMoreThanIsOpenAndNothing() {
        assertThat(codeOf(() -> settling(owed()).paid(TOTAL.plus(eur("0.01")), NOON)))
                .isEqualTo("invoice.more-than-open");
        assertThat(codeOf(() -> settling(owed()).paid(eur("0.00"), NOON))).isEqualTo("invoice.more-than-open");
        assertThat(codeOf(() -> settling(owed()).offset(TOTAL.plus(eur("0.01")), NOON)))
                .isEqualTo("invoice.more-than-open");
    }

    @Test
    void refusesAnotherCurrency() {
        Money zloty = Money.zero(CurrencyUnit.of("PLN")).plus(1);

        assertThat(codeOf(() -> settling(owed()).paid(zloty, NOON))).isEqualTo("invoice.in-other-currency");
    }

    @Test
    void refusesWhatIsNotOwedAnyMore() {
        Invoice paid = settling(owed()).paid(TOTAL, NOON).next();

        assertThat(codeOf(() -> settling(paid).paid(eur("1.00"), NOON))).isEqualTo("invoice.no-such-move");
        assertThat(codeOf(() -> settling(paid).writtenOff("late"))).isEqualTo("invoice.no-such-move");
        assertThat(codeOf(() -> settling(paid).offset(eur("1.00"), NOON))).isEqualTo("invoice.no-such-move");
    }

    @Test
    void isOverdueFromTheDayAfterTheLast() {
        assertThat(owed().isOverdue(TODAY.plusDays(14))).isFalse();
        assertThat(owed().isOverdue(TODAY.plusDays(15))).isTrue();
        assertThat(settling(owed()).paid(TOTAL, NOON).next().isOverdue(TODAY.plusDays(15)))
                .isFalse();
    }

    @Test
    void keepsWhatWasRecordedInTheSameStep() {
        Receipt receipt = receipt("BT-1", "1.00");
        Outcome<Invoice> received = settling(owed()).received(receipt);

        assertThat(received.next()).returns(HALF, Invoice::open).returns(2L, Invoice::version);
        assertThat(received.next().receipts()).containsExactly(receipt);
        assertThat(received.events())
                .extracting(event -> event.type())
                .containsExactly("invoice.payment-recorded", "invoice.partly-paid");
    }

    @Test
    void countsEachReferenceOnce() {
        Invoice once = settling(owed()).received(receipt("BT-1", "1.00")).next();

        assertThat(codeOf(() -> settling(once).received(receipt("BT-1", "2.00"))))
                .isEqualTo("invoice.already-recorded");
        assertThat(settling(once).received(receipt("BT-2", "2.00")).next().receipts())
                .hasSize(2);
    }

    @Test
    void remindsOnTheDaysOfTheScheduleAsLongAsItIsOwed() {
        LocalDate due = TODAY.plusDays(14);
        ReminderSchedule twice = new ReminderSchedule(List.of(1, 8));
        Invoice owed = owed();
        assertThat(owed.remindOn()).isEqualTo(due.plusDays(1));
        assertThat(owed.remind(due, twice).events()).isEmpty();

        Outcome<Invoice> first = owed.remind(due.plusDays(3), twice);
        Outcome<Invoice> second = first.next().remind(due.plusDays(8), twice);

        assertThat(first.events()).singleElement().isInstanceOf(InvoiceEvent.Reminded.class);
        assertThat(first.next().remindOn()).isEqualTo(due.plusDays(8));
        assertThat(first.next().remind(due.plusDays(3), twice).events()).isEmpty();
        assertThat(second.next().remindOn()).isNull();
        assertThat(settling(owed).paid(TOTAL, NOON).next().remindOn()).isNull();
        assertThat(settling(owed).writtenOff("gone").next().remindOn()).isNull();
    }

    private static Receipt receipt(String reference, String amount) {
        return new Receipt(reference, eur(amount), TODAY, "key_1", NOON);
    }

    private static Settling settling(Invoice invoice) {
        return new Settling(invoice);
    }

    private static Invoice owed() {
        return Invoice.issueOwed(
                        new InvoiceId(id(80)),
                        RESELLER,
                        new InvoiceNumber(Series.INVOICES, 7),
                        CLIENT,
                        new Invoice.Parties(Party.of(reseller()), Party.of(client()), Language.FR),
                        quote(cart()),
                        new OrderId(id(81)),
                        TODAY,
                        TODAY.plusDays(14),
                        ReminderSchedule.DEFAULT,
                        eur("0.00"))
                .next();
    }
}
