package org.cartulary.domain.mail;

import java.util.Locale;

/** What mails there are. The text form names the template's files. */
public enum MailTemplate {
    /** To a new client: accept the link with the reseller. */
    INVITATION,
    /** To a client that has accepted. */
    WELCOME,
    /** To a client: a cart at a frozen price, with the link that opens it. */
    SENT_CART,
    /** To whoever owns what was bought, with the invoice. */
    ORDER_CONFIRMATION,
    /** To a client: the reseller asks for access. */
    ACCESS_REQUEST,
    /** To whoever owns a subscription: it was cancelled, kept, paused or resumed, or it has ended. */
    SUBSCRIPTION_NOTICE,
    /** To whoever owns subscriptions, and to the reseller once they are suspended: a payment that fell due was not made. */
    PAYMENT_NOTICE,
    /** To whoever owns subscriptions: they are about to be renewed, or to lapse. */
    RENEWAL_NOTICE,
    /** To whoever owns subscriptions: they are tried for free, or about to be paid for. To the reseller too: a trial is over and unpaid. */
    TRIAL_NOTICE,
    /** To whoever owns an invoice: it was credited or paid, or is overdue. To the reseller: a refund was refused. */
    INVOICE_NOTICE,
    /** To the reseller: the invoice of what it has paid for itself in a month. */
    MONTHLY_INVOICE,
    /** To the reseller: a client has acted. */
    RESELLER_NOTICE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
