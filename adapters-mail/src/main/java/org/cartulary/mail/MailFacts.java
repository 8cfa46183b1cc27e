package org.cartulary.mail;

import java.util.HashSet;
import java.util.Set;
import org.cartulary.domain.mail.MailTemplate;

/**
 * Which facts each mail is filled with: what the relay has to pass, and all that a template may name. Values are text that is formatted
 * for the reader already, unless said otherwise.
 *
 * <table>
 * <caption>Facts</caption>
 * <tr><td>all mails</td><td>{@code resellerName}, {@code resellerEmail}</td></tr>
 * <tr><td>all but monthly-invoice</td><td>{@code clientName} (a person), {@code organisation}</td></tr>
 * <tr><td>invitation</td><td>{@code link}, {@code expires} (a date)</td></tr>
 * <tr><td>welcome</td><td>{@code portalUrl}</td></tr>
 * <tr><td>sent-cart</td><td>{@code link}, {@code lines}, {@code total}, {@code until} (a date), {@code hasNote} (boolean),
 * {@code note} (may have several lines)</td></tr>
 * <tr><td>order-confirmation</td><td>{@code invoiceNumber}, {@code lines}, {@code total}, {@code paidBy},
 * {@code isFromCredit} (boolean: account credit pays some of it), {@code credit}, {@code isPaid} and
 * {@code isOwed} (booleans, one of them true), {@code dueOn} (a date: by when; there when {@code isOwed} is true), {@code isInvoiced} and
 * {@code isToBeInvoiced} (booleans, one of them true: with this mail, or with the orders of its month; {@code invoiceNumber} is empty then),
 * {@code setAccess} (boolean: the reseller has no
 * access and needs it), {@code link} (where access is set; needed when {@code setAccess} is true)</td></tr>
 * <tr><td>access-request</td><td>{@code link}</td></tr>
 * <tr><td>subscription-notice</td><td>{@code product}, {@code domain} (may be empty), {@code isEnded}, {@code isToEnd}, {@code isKept},
 * {@code isPaused}, {@code isResumed}, {@code isChanged}, {@code isChangeUndone}, {@code isByHand}, {@code isByItself} (booleans, one of them true), {@code day} (a date: from which it does not run, or since when it is
 * paused, or the first one that is not paid for; may be empty)</td></tr>
 * <tr><td>payment-notice</td><td>{@code lines}, {@code total}, {@code isBeforeTaxes}, {@code isWithTaxes} (booleans: what all of its
 * amounts are; neither where they differ), {@code isUnpaid}, {@code isSuspended},
 * {@code isTerminated} (booleans, one of them true), {@code isNoCard}, {@code isNotPermitted}, {@code isRefused} (booleans, one of them
 * true: why), {@code day} (a date: of the next try, or since when they are suspended or over)</td></tr>
 * <tr><td>renewal-notice</td><td>{@code lines}, {@code total}, {@code isBeforeTaxes}, {@code isWithTaxes} (as there), {@code day} (a date: of the renewal or the end),
 * {@code isRenewed}, {@code isToLapse} (booleans, one of them true)</td></tr>
 * <tr><td>trial-notice</td><td>{@code lines}, {@code total} (of the first period), {@code isBeforeTaxes}, {@code isWithTaxes} (as
 * there), {@code day} (a date: of the first payment, or on which they ended), {@code isStarted}, {@code isEnding}, {@code isOver} (booleans, one of them true)</td></tr>
 * <tr><td>invoice-notice</td><td>{@code isCredited}, {@code isReceived}, {@code isOverdue}, {@code isRefundRefused} (booleans, one of
 * them true), {@code invoiceNumber}, {@code amount} (credited, received, or open); when it is credited {@code creditNoteNumber},
 * {@code reason}, {@code isOffset}, {@code isToCard} and {@code isToAccount} (booleans, one of them true); when something is received
 * {@code isSettled} and {@code isLeft} (booleans, one of them true), {@code open}, {@code dueOn} (a date); when it is overdue
 * {@code dueOn}; when a refund is refused {@code creditNoteNumber} and {@code reason}</td></tr>
 * <tr><td>monthly-invoice</td><td>{@code invoiceNumber}, {@code month}, {@code orders} (how many), {@code total}; it is about no one client</td></tr>
 * <tr><td>reseller-notice</td><td>{@code isAccepted}, {@code isDeclined}, {@code isPurchased}, {@code isGranted}, {@code isRevoked}
 * (booleans, one of them true: what the client did), {@code total} (may be empty)</td></tr>
 * <tr><td>each of {@code lines}</td><td>{@code name}, {@code quantity}, {@code amount}, {@code term} (a number of months)</td></tr>
 * </table>
 *
 * Besides, every template may name {@code language}, the tag of the language that it is written in, and the text and HTML forms
 * {@code subject}.
 */
final class MailFacts {

    static final Set<String> LINE = Set.of("name", "quantity", "amount", "term");

    private static final Set<String> ALWAYS = Set.of("resellerName", "resellerEmail");
    private static final Set<String> ABOUT_A_CLIENT = Set.of("clientName", "organisation");
    private static final Set<String> GIVEN = Set.of("language", "subject");

    private MailFacts() {}

    /** What the relay passes for a mail. */
    static Set<String> of(MailTemplate template) {
        Set<String> facts = new HashSet<>(ALWAYS);
        if (template != MailTemplate.MONTHLY_INVOICE) {
            facts.addAll(ABOUT_A_CLIENT);
        }
        facts.addAll(own(template));
        return facts;
    }

    /** What a template may name: the facts of its mail, of the lines where it has any, and what rendering itself gives. */
    static Set<String> nameable(MailTemplate template) {
        Set<String> names = of(template);
        names.addAll(GIVEN);
        if (names.contains("lines")) {
            names.addAll(LINE);
        }
        return names;
    }

    private static Set<String> own(MailTemplate template) {
        return switch (template) {
            case INVITATION -> Set.of("link", "expires");
            case WELCOME -> Set.of("portalUrl");
            case SENT_CART -> Set.of("link", "lines", "total", "until", "hasNote", "note");
            case ORDER_CONFIRMATION ->
                Set.of(
                        "invoiceNumber",
                        "lines",
                        "total",
                        "paidBy",
                        "isFromCredit",
                        "credit",
                        "isPaid",
                        "isOwed",
                        "isInvoiced",
                        "isToBeInvoiced",
                        "dueOn",
                        "setAccess",
                        "link");
            case ACCESS_REQUEST -> Set.of("link");
            case SUBSCRIPTION_NOTICE ->
                Set.of(
                        "product",
                        "domain",
                        "day",
                        "isEnded",
                        "isToEnd",
                        "isKept",
                        "isPaused",
                        "isResumed",
                        "isChanged",
                        "isChangeUndone",
                        "isByHand",
                        "isByItself");
            case PAYMENT_NOTICE ->
                Set.of(
                        "lines",
                        "total",
                        "isBeforeTaxes",
                        "isWithTaxes",
                        "day",
                        "isUnpaid",
                        "isSuspended",
                        "isTerminated",
                        "isNoCard",
                        "isNotPermitted",
                        "isRefused");
            case RENEWAL_NOTICE ->
                Set.of("lines", "total", "isBeforeTaxes", "isWithTaxes", "day", "isRenewed", "isToLapse");
            case TRIAL_NOTICE ->
                Set.of("lines", "total", "isBeforeTaxes", "isWithTaxes", "day", "isStarted", "isEnding", "isOver");
            case INVOICE_NOTICE ->
                Set.of(
                        "isCredited",
                        "isReceived",
                        "isOverdue",
                        "isRefundRefused",
                        "invoiceNumber",
                        "amount",
                        "creditNoteNumber",
                        "reason",
                        "isOffset",
                        "isToCard",
                        "isToAccount",
                        "isSettled",
                        "isLeft",
                        "open",
                        "dueOn");
            case MONTHLY_INVOICE -> Set.of("invoiceNumber", "month", "orders", "total");
            case RESELLER_NOTICE ->
                Set.of("isAccepted", "isDeclined", "isPurchased", "isGranted", "isRevoked", "total");
        };
    }
}
