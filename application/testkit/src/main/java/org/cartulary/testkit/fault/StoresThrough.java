package org.cartulary.testkit.fault;

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

/** The stores of an adapter, used through other transactions than its own: those of this package. */
public record StoresThrough(Transactions transactions, Stores real) implements Stores {

    @Override
    public Resellers resellers() {
        return real.resellers();
    }

    @Override
    public Brands brands() {
        return real.brands();
    }

    @Override
    public ApiKeys apiKeys() {
        return real.apiKeys();
    }

    @Override
    public Clients clients() {
        return real.clients();
    }

    @Override
    public Invitations invitations() {
        return real.invitations();
    }

    @Override
    public OneTimeTokens oneTimeTokens() {
        return real.oneTimeTokens();
    }

    @Override
    public Permissions permissions() {
        return real.permissions();
    }

    @Override
    public Products products() {
        return real.products();
    }

    @Override
    public PriceBooks priceBooks() {
        return real.priceBooks();
    }

    @Override
    public Allotments allotments() {
        return real.allotments();
    }

    @Override
    public PromoCodes promoCodes() {
        return real.promoCodes();
    }

    @Override
    public Carts carts() {
        return real.carts();
    }

    @Override
    public Orders orders() {
        return real.orders();
    }

    @Override
    public Subscriptions subscriptions() {
        return real.subscriptions();
    }

    @Override
    public Invoices invoices() {
        return real.invoices();
    }

    @Override
    public RenewalClaims renewalClaims() {
        return real.renewalClaims();
    }

    @Override
    public InvoiceNumbers invoiceNumbers() {
        return real.invoiceNumbers();
    }

    @Override
    public InvoiceDrafts invoiceDrafts() {
        return real.invoiceDrafts();
    }

    @Override
    public CreditNotes creditNotes() {
        return real.creditNotes();
    }

    @Override
    public Refunds refunds() {
        return real.refunds();
    }

    @Override
    public PaymentMethods paymentMethods() {
        return real.paymentMethods();
    }

    @Override
    public PaymentAttempts paymentAttempts() {
        return real.paymentAttempts();
    }

    @Override
    public Mails mails() {
        return real.mails();
    }

    @Override
    public RecordedEvents recordedEvents() {
        return real.recordedEvents();
    }

    @Override
    public RequestKeys requestKeys() {
        return real.requestKeys();
    }
}
