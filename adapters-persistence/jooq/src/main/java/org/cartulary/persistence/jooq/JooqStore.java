package org.cartulary.persistence.jooq;

import javax.sql.DataSource;
import org.cartulary.ports.Stores;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.audit.RecordedEvents;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.catalog.Allotments;
import org.cartulary.ports.catalog.PriceBooks;
import org.cartulary.ports.catalog.Products;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.client.Invitations;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.mail.Mails;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.ports.promo.PromoCodes;
import org.cartulary.ports.refund.Refunds;
import org.cartulary.ports.renewal.RenewalClaims;
import org.cartulary.ports.request.RequestKeys;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.ports.reseller.Brands;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.subscription.Subscriptions;

/**
 * All stores over one relational database, and the transactions in which they take part. What the database is, is found out by asking
 * it; its tables must have been brought up to date by {@link Migrations}.
 *
 * <p>Every guard is a write that is checked, so it holds under any isolation level; {@code READ COMMITTED} makes writers wait for each
 * other least. Connections can be in autocommit mode or not, and are given back as they came.
 */
public record JooqStore(
        Transactions transactions,
        Resellers resellers,
        Brands brands,
        ApiKeys apiKeys,
        Clients clients,
        Invitations invitations,
        OneTimeTokens oneTimeTokens,
        Permissions permissions,
        Products products,
        PriceBooks priceBooks,
        Allotments allotments,
        PromoCodes promoCodes,
        Carts carts,
        Orders orders,
        Subscriptions subscriptions,
        RenewalClaims renewalClaims,
        Invoices invoices,
        InvoiceNumbers invoiceNumbers,
        InvoiceDrafts invoiceDrafts,
        CreditNotes creditNotes,
        Refunds refunds,
        PaymentMethods paymentMethods,
        PaymentAttempts paymentAttempts,
        Mails mails,
        RecordedEvents recordedEvents,
        RequestKeys requestKeys)
        implements Stores {

    /** Over connections that are given out to nobody else meanwhile; transactions are begun and committed here. */
    public static JooqStore open(DataSource source) {
        return over(source, source);
    }

    /** Over the pools of a database that was opened here. */
    public static JooqStore open(Database database) {
        return over(database.reads(), database.writes());
    }

    /**
     * Within the transactions of a host.
     *
     * @param source gives the connection of the thread's transaction, as long as there is one, and ignores that it is closed
     * @param transactions the host's; they must keep what {@link Transactions} promises, and on H2 let in one writer at a time
     */
    public static JooqStore within(DataSource source, Transactions transactions) {
        Statements statements = new Statements(new HostConnections(source, transactions), Engine.of(source));
        return over(statements, transactions);
    }

    static JooqStore over(DataSource reads, DataSource writes) {
        Engine engine = Engine.of(reads);
        Sessions sessions = new Sessions(reads, writes, Writers.of(engine, reads));
        return over(new Statements(sessions, engine), new JooqTransactions(sessions));
    }

    private static JooqStore over(Statements statements, Transactions transactions) {
        return new JooqStore(
                transactions,
                new JooqResellers(statements),
                new JooqBrands(statements),
                new JooqApiKeys(statements),
                new JooqClients(statements),
                new JooqInvitations(statements),
                new JooqOneTimeTokens(statements),
                new JooqPermissions(statements),
                new JooqProducts(statements),
                new JooqPriceBooks(statements),
                new JooqAllotments(statements),
                new JooqPromoCodes(statements),
                new JooqCarts(statements),
                new JooqOrders(statements),
                new JooqSubscriptions(statements),
                new JooqRenewalClaims(statements),
                new JooqInvoices(statements),
                new JooqInvoiceNumbers(statements),
                new JooqInvoiceDrafts(statements),
                new JooqCreditNotes(statements),
                new JooqRefunds(statements),
                new JooqPaymentMethods(statements),
                new JooqPaymentAttempts(statements),
                new JooqMails(statements),
                new JooqRecordedEvents(statements),
                new JooqRequestKeys(statements));
    }
}
