package org.cartulary.persistence.jooq;

import org.cartulary.ports.Transactions;
import org.cartulary.ports.audit.RecordedEvents;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.catalog.Products;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.client.Invitations;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.mail.Mails;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.ports.request.RequestKeys;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.testkit.Stores;

/** The stores on a database, as the contract kit wants to see them. */
record JooqStores(JooqStore store, Transactions transactions) implements Stores {

    JooqStores(JooqStore store) {
        this(store, store.transactions());
    }

    @Override
    public Resellers resellers() {
        return store.resellers();
    }

    @Override
    public ApiKeys apiKeys() {
        return store.apiKeys();
    }

    @Override
    public Clients clients() {
        return store.clients();
    }

    @Override
    public Invitations invitations() {
        return store.invitations();
    }

    @Override
    public OneTimeTokens oneTimeTokens() {
        return store.oneTimeTokens();
    }

    @Override
    public Permissions permissions() {
        return store.permissions();
    }

    @Override
    public Products products() {
        return store.products();
    }

    @Override
    public Carts carts() {
        return store.carts();
    }

    @Override
    public Orders orders() {
        return store.orders();
    }

    @Override
    public Subscriptions subscriptions() {
        return store.subscriptions();
    }

    @Override
    public Invoices invoices() {
        return store.invoices();
    }

    @Override
    public InvoiceNumbers invoiceNumbers() {
        return store.invoiceNumbers();
    }

    @Override
    public PaymentMethods paymentMethods() {
        return store.paymentMethods();
    }

    @Override
    public PaymentAttempts paymentAttempts() {
        return store.paymentAttempts();
    }

    @Override
    public Mails mails() {
        return store.mails();
    }

    @Override
    public RecordedEvents recordedEvents() {
        return store.recordedEvents();
    }

    @Override
    public RequestKeys requestKeys() {
        return store.requestKeys();
    }
}
