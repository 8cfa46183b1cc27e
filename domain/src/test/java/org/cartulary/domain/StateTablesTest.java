package org.cartulary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.InvitationState;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.subscription.SubscriptionState;
import org.junit.jupiter.api.Test;

/** Every state machine as it was agreed. A pair of states that a row does not name is refused. */
class StateTablesTest {

    @Test
    void ofAClient() {
        assertThat(table(ClientState.values(), ClientState::next))
                .containsExactly("invited: active", "active: suspended", "suspended: active");
    }

    @Test
    void ofAnInvitation() {
        assertThat(table(InvitationState.values(), InvitationState::next))
                .containsExactly("invited: accepted expired revoked", "accepted:", "expired:", "revoked:");
    }

    @Test
    void ofAPermission() {
        assertThat(table(PermissionState.values(), PermissionState::next))
                .containsExactly(
                        "requested: requested granted revoked",
                        "granted: granted revoked",
                        "revoked: requested granted");
    }

    @Test
    void ofACart() {
        assertThat(table(CartState.values(), CartState::next))
                .containsExactly(
                        "open: sent paying checked_out discarded",
                        "sent: open paying checked_out",
                        "paying: open sent checked_out discarded",
                        "checked_out:",
                        "discarded:");
    }

    @Test
    void ofTheSettlementOfACreditNote() {
        assertThat(table(SettlementState.values(), SettlementState::next))
                .containsExactly("owed: under_way settled", "under_way: owed settled", "settled:");
    }

    @Test
    void ofARefund() {
        assertThat(table(RefundState.values(), RefundState::next))
                .containsExactly(
                        "pending: succeeded failed unknown", "succeeded:", "failed:", "unknown: succeeded failed");
    }

    @Test
    void ofASubscription() {
        assertThat(table(SubscriptionState.values(), SubscriptionState::next))
                .containsExactly(
                        "pending: trial active cancelled",
                        "trial: active suspended cancelled expired",
                        "active: suspended cancelled expired",
                        "suspended: active cancelled expired",
                        "cancelled:",
                        "expired:");
    }

    @Test
    void ofAnInvoice() {
        assertThat(table(InvoiceState.values(), InvoiceState::next))
                .containsExactly(
                        "draft: issued void",
                        "issued: paid void uncollectible",
                        "paid:",
                        "void:",
                        "uncollectible: paid");
    }

    @Test
    void ofAPayment() {
        assertThat(table(PaymentState.values(), PaymentState::next))
                .containsExactly(
                        "pending: succeeded failed unknown", "succeeded:", "failed:", "unknown: succeeded failed");
    }

    @Test
    void ofAMail() {
        assertThat(table(MailState.values(), MailState::next))
                .containsExactly("due: due sent dead", "sent:", "dead: due");
    }

    /** One row for each state, and in it the states that can follow, in the order in which they are declared. */
    private static <S extends Enum<S>> Stream<String> table(S[] states, Function<S, Set<S>> next) {
        return Arrays.stream(states)
                .map(from -> Arrays.stream(states)
                        .filter(next.apply(from)::contains)
                        .map(to -> " " + to)
                        .collect(Collectors.joining("", from + ":", "")));
    }
}
