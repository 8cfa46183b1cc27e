package org.cartulary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.InvitationState;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.subscription.SubscriptionState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of states of every state machine against the table that was agreed: {@code from: to to to}. */
class StateTablesTest {

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfAClient() {
        return pairs(
                ClientState.values(), ClientState::next, "invited: active", "active: suspended", "suspended: active");
    }

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfAnInvitation() {
        return pairs(InvitationState.values(), InvitationState::next, "invited: accepted expired revoked");
    }

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfAPermission() {
        return pairs(
                PermissionState.values(),
                PermissionState::next,
                "requested: requested granted revoked",
                "granted: granted revoked",
                "revoked: requested granted");
    }

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfACart() {
        return pairs(
                CartState.values(),
                CartState::next,
                "open: sent paying checked_out discarded",
                "sent: open paying checked_out",
                "paying: open sent checked_out");
    }

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfASubscription() {
        return pairs(
                SubscriptionState.values(),
                SubscriptionState::next,
                "pending: trial active cancelled",
                "trial: active cancelled expired",
                "active: suspended cancelled expired",
                "suspended: active cancelled expired");
    }

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfAnInvoice() {
        return pairs(InvoiceState.values(), InvoiceState::next, "draft: issued void", "issued: paid void");
    }

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfAPayment() {
        return pairs(
                PaymentState.values(),
                PaymentState::next,
                "pending: succeeded failed unknown",
                "unknown: succeeded failed");
    }

    @TestFactory
    Stream<DynamicTest> allowExactlyTheMovesOfAMail() {
        return pairs(MailState.values(), MailState::next, "due: due sent dead", "dead: due");
    }

    private static <S extends Enum<S>> Stream<DynamicTest> pairs(
            S[] states, Function<S, Set<S>> next, String... table) {
        Set<String> allowed = Set.copyOf(Arrays.stream(table)
                .flatMap(row -> Arrays.stream(row.split(": ", 2)[1].split(" ", -1))
                        .map(to -> row.split(": ", 2)[0] + " to " + to))
                .toList());
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states).map(to -> {
                    String pair = from + " to " + to;
                    return dynamicTest(
                            pair,
                            () -> assertThat(next.apply(from).contains(to)).isEqualTo(allowed.contains(pair)));
                }));
    }
}
