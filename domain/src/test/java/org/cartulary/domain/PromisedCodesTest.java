package org.cartulary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.RefusalKind.CONFLICT;
import static org.cartulary.domain.RefusalKind.FORBIDDEN;
import static org.cartulary.domain.RefusalKind.GONE;
import static org.cartulary.domain.RefusalKind.INVALID;
import static org.cartulary.domain.RefusalKind.NOT_FOUND;
import static org.cartulary.domain.RefusalKind.PAYMENT;
import static org.cartulary.domain.RefusalKind.RULE;
import static org.cartulary.domain.RefusalKind.UNAUTHENTICATED;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What callers may rely on: each code with its kind, and each type of event. A change here is a change of the public API. */
class PromisedCodesTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        INVALID,
                        "input.missing input.too-long input.malformed input.out-of-range input.unknown-field certificate.malformed"),
                Arguments.of(UNAUTHENTICATED, "access.not-signed-in"),
                Arguments.of(PAYMENT, "payment.declined"),
                Arguments.of(
                        FORBIDDEN,
                        "access.scope-missing permission.not-granted permission.expired permission.mode-not-granted"
                                + " permission.product-not-granted permission.order-cap-exceeded"
                                + " permission.month-cap-exceeded permission.only-the-client-grants"),
                Arguments.of(
                        NOT_FOUND,
                        "access.unknown-key brand.no-logo cart.unknown cart.unknown-line catalog.unknown-product client.unknown credit-note.unknown credit-note.unknown-line"
                                + " invitation.none-open invoice.unknown mail.unknown order.unknown payment.unknown"
                                + " payment.unknown-method price-book.unknown promo-code.unknown reseller.unknown refund.unknown"
                                + " subscription.unknown token.unknown"),
                Arguments.of(
                        CONFLICT,
                        "credit-note.no-such-move invoice.no-such-move invoice.already-recorded refund.already-under-way refund.no-such-move"
                                + " subscription.payment-under-way subscription.renewed-meanwhile subscription.in-arrears subscription.in-trial subscription.changed-meanwhile subscription.no-change-scheduled subscription.change-waits subscription.changes-unsettled"
                                + " cart.already-in-cart cart.already-in-suite subscription.no-such-move subscription.not-in-force subscription.not-cancelled subscription.not-paused"
                                + " catalog.allotment-exhausted catalog.sold-out catalog.trial-used catalog.client-limit promo-code.already-applied cart.not-open cart.not-sent cart.no-such-move cart.quote-stale client.not-accepted"
                                + " client.suspended client.no-such-move client.external-id-taken client.email-taken"
                                + " invitation.already-accepted mail.no-such-move payment.no-method"
                                + " payment.already-under-way payment.no-such-move permission.no-such-move"
                                + " price-book.not-draft price-book.no-such-move"),
                Arguments.of(
                        GONE,
                        "cart.offer-expired invitation.over token.used token.expired promo-code.expired"
                                + " promo-code.withdrawn promo-code.used-up promo-code.used-up-by-client"),
                Arguments.of(
                        RULE,
                        "brand.color-too-light brand.logo-too-large brand.logo-too-wide brand.logo-unreadable refund.not-paid-by-card refund.more-than-captured credit-note.in-other-currency credit-note.more-than-left credit-note.nothing-left"
                                + " credit-note.of-several-orders credit-note.more-than-open credit-note.more-than-paid credit-note.not-a-clients "
                                + "subscription.not-within-next-period cart.not-within-a-period subscription.no-change-on-that-day invoice.no-e-invoice invoice.more-than-open invoice.in-other-currency cart.too-many-codes subscription.nothing-to-change subscription.of-another-family subscription.renewed-ahead subscription.owned-by-another subscription.priced-otherwise cart.line-is-fixed cart.suite-incomplete cart.lines-differ certificate.differs catalog.no-suite"
                                + " subscription.not-on-that-day cart.empty cart.full cart.in-other-currency catalog.not-sold catalog.no-cycle-for-term catalog.quantity-out-of-range"
                                + " catalog.term-not-in-cycles catalog.add-on-needs-base catalog.takes-no-base"
                                + " catalog.takes-no-domain client.currency-locked payment.token-refused"
                                + " price-book.empty price-book.in-the-past"
                                + " permission.cap-in-other-currency promo-code.not-yet-valid promo-code.not-for-these-products promo-code.not-for-this-cycle"
                                + " promo-code.not-for-this-client promo-code.only-first-order promo-code.not-in-this-currency promo-code.does-not-stack"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areOfTheirKind(RefusalKind kind, String codes) {
        assertThat(Families.refusals()
                        .map(type -> (Refusal) Families.blank(type))
                        .filter(refusal -> refusal.kind() == kind)
                        .map(Refusal::code))
                .containsExactlyInAnyOrder(codes.split(" ", -1));
    }

    @Test
    void nameEveryEvent() {
        assertThat(Families.events().map(type -> ((Event) Families.blank(type)).type()))
                .containsExactlyInAnyOrder(
                        "cart.opened",
                        "cart.line-added",
                        "cart.line-changed",
                        "cart.line-removed",
                        "cart.code-applied",
                        "cart.code-removed",
                        "cart.discarded",
                        "cart.sent",
                        "cart.offer-revoked",
                        "cart.offer-declined",
                        "cart.payment-started",
                        "cart.payment-failed",
                        "cart.checked-out",
                        "catalog.product-defined",
                        "client.created",
                        "client.accepted",
                        "client.changed",
                        "client.portal-permissions-set",
                        "client.suspended",
                        "client.reinstated",
                        "client.credit-kept",
                        "client.credit-used",
                        "client.credit-returned",
                        "invitation.sent",
                        "invitation.accepted",
                        "invitation.revoked",
                        "invoice.issued",
                        "invoice.consolidated",
                        "invoice.paid",
                        "invoice.partly-paid",
                        "invoice.voided",
                        "invoice.written-off",
                        "invoice.payment-recorded",
                        "invoice.reminded",
                        "order.placed",
                        "payment.method-added",
                        "payment.method-removed",
                        "payment.started",
                        "payment.action-required",
                        "mail.retried",
                        "payment.succeeded",
                        "payment.failed",
                        "payment.became-unknown",
                        "permission.requested",
                        "permission.granted",
                        "permission.revoked",
                        "price-book.drafted",
                        "price-book.redrafted",
                        "credit-note.issued",
                        "credit-note.settled",
                        "credit-note.left-owing",
                        "price-book.published",
                        "price-book.withdrawn",
                        "promo-code.defined",
                        "promo-code.withdrawn",
                        "refund.started",
                        "refund.succeeded",
                        "refund.failed",
                        "refund.became-unknown",
                        "reseller.registered",
                        "reseller.member-added",
                        "reseller.tax-rates-applied",
                        "reseller.numbering-set",
                        "reseller.policies-set",
                        "reseller.brand-color-set",
                        "reseller.logo-set",
                        "reseller.logo-removed",
                        "reseller.brand-removed",
                        "reseller.invoicing-set",
                        "reseller.price-tax-set",
                        "reseller.key-created",
                        "reseller.key-revoked",
                        "subscription.started",
                        "subscription.trial-started",
                        "subscription.trial-expired",
                        "subscription.cancellation-scheduled",
                        "subscription.cancellation-undone",
                        "subscription.cancelled",
                        "subscription.paused",
                        "subscription.resumed",
                        "subscription.renewed",
                        "subscription.unpaid",
                        "subscription.suspended",
                        "subscription.terminated",
                        "subscription.set-aside",
                        "subscription.changed",
                        "subscription.change-scheduled",
                        "subscription.renews-by-hand",
                        "subscription.renews-by-itself",
                        "subscription.lapsed",
                        "subscription.noticed",
                        "subscription.change-undone");
    }
}
