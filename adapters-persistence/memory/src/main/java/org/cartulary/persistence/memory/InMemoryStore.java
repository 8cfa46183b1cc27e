package org.cartulary.persistence.memory;

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
 * Keeps everything in the memory of this process, and forgets it with it. Each instance is a store of its own, with nothing in it. Safe
 * for use by many threads.
 *
 * <p>Writes outside a transaction are a transaction each.
 */
public final class InMemoryStore implements Stores {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final Resellers resellers = new InMemoryResellers(transactions);
    private final Brands brands = new InMemoryBrands(transactions);
    private final ApiKeys apiKeys = new InMemoryApiKeys(transactions);
    private final Clients clients = new InMemoryClients(transactions);
    private final Invitations invitations = new InMemoryInvitations(transactions);
    private final OneTimeTokens oneTimeTokens = new InMemoryOneTimeTokens(transactions);
    private final Permissions permissions = new InMemoryPermissions(transactions);
    private final Products products = new InMemoryProducts(transactions);
    private final PriceBooks priceBooks = new InMemoryPriceBooks(transactions);
    private final Allotments allotments = new InMemoryAllotments(transactions);
    private final PromoCodes promoCodes = new InMemoryPromoCodes(transactions);
    private final Carts carts = new InMemoryCarts(transactions);
    private final Orders orders = new InMemoryOrders(transactions);
    private final Subscriptions subscriptions = new InMemorySubscriptions(transactions);
    private final RenewalClaims renewalClaims = new InMemoryRenewalClaims(transactions);
    private final Invoices invoices = new InMemoryInvoices(transactions);
    private final InvoiceNumbers invoiceNumbers = new InMemoryInvoiceNumbers(transactions);
    private final InvoiceDrafts invoiceDrafts = new InMemoryInvoiceDrafts(transactions);
    private final CreditNotes creditNotes = new InMemoryCreditNotes(transactions);
    private final Refunds refunds = new InMemoryRefunds(transactions);
    private final PaymentMethods paymentMethods = new InMemoryPaymentMethods(transactions);
    private final PaymentAttempts paymentAttempts = new InMemoryPaymentAttempts(transactions);
    private final Mails mails = new InMemoryMails(transactions);
    private final RecordedEvents recordedEvents = new InMemoryRecordedEvents(transactions);
    private final RequestKeys requestKeys = new InMemoryRequestKeys(transactions);

    /**
     * Takes in what other stores keep, as it stands there: inside of this work, which is one transaction and not inside another, the
     * {@code save} of a store adds what is not there yet, whatever its version.
     */
    public void restore(Runnable work) {
        transactions.restore(work);
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Resellers resellers() {
        return resellers;
    }

    @Override
    public Brands brands() {
        return brands;
    }

    @Override
    public ApiKeys apiKeys() {
        return apiKeys;
    }

    @Override
    public Clients clients() {
        return clients;
    }

    @Override
    public Invitations invitations() {
        return invitations;
    }

    @Override
    public OneTimeTokens oneTimeTokens() {
        return oneTimeTokens;
    }

    @Override
    public Permissions permissions() {
        return permissions;
    }

    @Override
    public Products products() {
        return products;
    }

    @Override
    public PriceBooks priceBooks() {
        return priceBooks;
    }

    @Override
    public Allotments allotments() {
        return allotments;
    }

    @Override
    public PromoCodes promoCodes() {
        return promoCodes;
    }

    @Override
    public Carts carts() {
        return carts;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public RenewalClaims renewalClaims() {
        return renewalClaims;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public InvoiceNumbers invoiceNumbers() {
        return invoiceNumbers;
    }

    @Override
    public InvoiceDrafts invoiceDrafts() {
        return invoiceDrafts;
    }

    @Override
    public CreditNotes creditNotes() {
        return creditNotes;
    }

    @Override
    public Refunds refunds() {
        return refunds;
    }

    @Override
    public PaymentMethods paymentMethods() {
        return paymentMethods;
    }

    @Override
    public PaymentAttempts paymentAttempts() {
        return paymentAttempts;
    }

    @Override
    public Mails mails() {
        return mails;
    }

    @Override
    public RecordedEvents recordedEvents() {
        return recordedEvents;
    }

    @Override
    public RequestKeys requestKeys() {
        return requestKeys;
    }
}
