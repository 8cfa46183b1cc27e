package org.cartulary.bootstrap.simulating;

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
 * Stores of which three only count what is written: the events, invoices and mails of years need no room. No handler that a simulation
 * calls reads them.
 */
record CountedStores(Stores kept, RecordedEvents recordedEvents, Invoices invoices, Mails mails) implements Stores {
    static CountedStores of(Stores kept, Tally tally) {
        return new CountedStores(
                kept,
                new CountedEvents(kept.transactions(), tally),
                new CountedInvoices(kept.transactions(), tally),
                new CountedMails(kept.transactions(), tally));
    }

    @Override
    public Transactions transactions() {
        return kept.transactions();
    }

    @Override
    public Resellers resellers() {
        return kept.resellers();
    }

    @Override
    public Brands brands() {
        return kept.brands();
    }

    @Override
    public ApiKeys apiKeys() {
        return kept.apiKeys();
    }

    @Override
    public Clients clients() {
        return kept.clients();
    }

    @Override
    public Invitations invitations() {
        return kept.invitations();
    }

    @Override
    public OneTimeTokens oneTimeTokens() {
        return kept.oneTimeTokens();
    }

    @Override
    public Permissions permissions() {
        return kept.permissions();
    }

    @Override
    public Products products() {
        return kept.products();
    }

    @Override
    public PriceBooks priceBooks() {
        return kept.priceBooks();
    }

    @Override
    public Allotments allotments() {
        return kept.allotments();
    }

    @Override
    public PromoCodes promoCodes() {
        return kept.promoCodes();
    }

    @Override
    public Carts carts() {
        return kept.carts();
    }

    @Override
    public Orders orders() {
        return kept.orders();
    }

    @Override
    public Subscriptions subscriptions() {
        return kept.subscriptions();
    }

    @Override
    public RenewalClaims renewalClaims() {
        return kept.renewalClaims();
    }

    @Override
    public InvoiceNumbers invoiceNumbers() {
        return kept.invoiceNumbers();
    }

    @Override
    public InvoiceDrafts invoiceDrafts() {
        return kept.invoiceDrafts();
    }

    @Override
    public CreditNotes creditNotes() {
        return kept.creditNotes();
    }

    @Override
    public Refunds refunds() {
        return kept.refunds();
    }

    @Override
    public PaymentMethods paymentMethods() {
        return kept.paymentMethods();
    }

    @Override
    public PaymentAttempts paymentAttempts() {
        return kept.paymentAttempts();
    }

    @Override
    public RequestKeys requestKeys() {
        return kept.requestKeys();
    }
}
