package org.cartulary.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
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
import static org.cartulary.domain.refund.RefundState.FAILED;
import static org.cartulary.domain.refund.RefundState.PENDING;
import static org.cartulary.domain.refund.RefundState.SUCCEEDED;
import static org.cartulary.domain.refund.RefundState.UNKNOWN;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.Crediting;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.reseller.Account;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RefundTest {

    private static final RefundId ID = new RefundId(id(91));
    private static final Instant LATER = NOON.plusSeconds(5);
    private static final CreditNoteId NOTE = new CreditNoteId(id(90));

    private record Rule(String command, Set<RefundState> from, RefundState to, Function<Refund, Outcome<Refund>> act) {}

    private static final List<Rule> RULES = List.of(
            new Rule("succeed", Set.of(PENDING, UNKNOWN), SUCCEEDED, refund -> refund.succeed("re_1", LATER)),
            new Rule("fail", Set.of(PENDING, UNKNOWN), FAILED, refund -> refund.fail("refused", LATER)),
            new Rule("lose", Set.of(PENDING), UNKNOWN, Refund::lose));

    @TestFactory
    Stream<DynamicTest> decidesEveryCommand() {
        return RULES.stream()
                .flatMap(rule -> Arrays.stream(RefundState.values())
                        .map(state -> dynamicTest(rule.command() + ", " + state, () -> decides(rule, in(state)))));
    }

    private static void decides(Rule rule, Refund before) {
        if (rule.from().contains(before.state())) {
            Refund after = rule.act().apply(before).next();
            assertThat(after.state()).isEqualTo(rule.to());
            assertThat(after.version()).isEqualTo(before.version() + 1);
        } else {
            assertThat(refusalOf(() -> rule.act().apply(before)))
                    .isEqualTo(new RefundError.NoSuchMove(ID, before.state(), rule.to()));
        }
    }

    @Test
    void startsWithTheKeyUnderWhichTheGatewayGivesBackOnce() {
        Outcome<Refund> started = started();

        assertThat(started.next())
                .returns(PENDING, Refund::state)
                .returns(ID.toString(), Refund::gatewayKey)
                .returns("sandbox", Refund::gateway)
                .returns("ch_1", Refund::chargeReference)
                .returns(CLIENT, Refund::client)
                .returns(1L, Refund::version);
        assertThat(started.events())
                .containsExactly(new RefundEvent.Started(ID, NOTE, new PaymentAttemptId(id(85)), eur("12.00")));
    }

    @Test
    void tellsHowItEnded() {
        assertThat(in(PENDING).succeed("re_1", LATER).events())
                .containsExactly(new RefundEvent.Succeeded(ID, NOTE, eur("12.00")));
        assertThat(in(PENDING).fail("refused", LATER).events())
                .containsExactly(new RefundEvent.Failed(ID, NOTE, "refused"));
        assertThat(in(PENDING).lose().events()).containsExactly(new RefundEvent.BecameUnknown(ID, NOTE));
    }

    @Test
    void holdsTheCreditNoteUnlessItFailed() {
        assertThat(Arrays.stream(RefundState.values()).filter(RefundState::holdsTheCreditNote))
                .containsExactly(PENDING, SUCCEEDED, UNKNOWN);
        assertThat(Arrays.stream(RefundState.values()).filter(RefundState::open))
                .containsExactly(PENDING, UNKNOWN);
    }

    private static Refund in(RefundState state) {
        Refund pending = started().next();
        return switch (state) {
            case PENDING -> pending;
            case SUCCEEDED -> pending.succeed("re_1", NOON).next();
            case FAILED -> pending.fail("refused", NOON).next();
            case UNKNOWN -> pending.lose().next();
        };
    }

    private static Outcome<Refund> started() {
        return Refund.start(ID, note(), charged(), eur("12.00"), "key_1", NOON);
    }

    private static CreditNote note() {
        Invoice invoice = Invoice.issuePaid(
                        new InvoiceId(id(80)),
                        RESELLER,
                        new InvoiceNumber(Series.INVOICES, 7),
                        CLIENT,
                        new Invoice.Parties(Party.of(reseller()), Party.of(client()), Language.FR),
                        quote(cart()),
                        new OrderId(id(81)),
                        TODAY,
                        NOON)
                .next();
        Crediting crediting = new Crediting(invoice.id(), invoice.quote(), List.of());
        return CreditNote.issue(
                        NOTE,
                        new InvoiceNumber(Series.CREDIT_NOTES, 1),
                        invoice,
                        "Goodwill",
                        crediting.credit(new Extent.All()),
                        SettlementWay.REFUND,
                        TODAY)
                .next();
    }

    private static PaymentAttempt charged() {
        Account payer = new Account.OfClient(CLIENT);
        PaymentMethod card = PaymentMethod.add(
                        new PaymentMethodId(id(86)),
                        RESELLER,
                        payer,
                        "sandbox",
                        new GatewayToken("card_succeeds"),
                        "Sandbox card",
                        NOON)
                .next();
        Purpose purpose = new Purpose(
                CART,
                CLIENT,
                PurchaseMode.CLIENT_CARD,
                payer,
                payer,
                "key_1",
                null,
                YearMonth.of(2026, 3),
                null,
                List.of());
        return PaymentAttempt.start(new PaymentAttemptId(id(85)), purpose, card, eur("72.00"), NOON)
                .next()
                .succeed("ch_1", NOON)
                .next();
    }
}
