package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
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

/** All stores are those of one storage adapter, over one database. */
public final class StoresOf extends AbstractModule {
    private final Stores stores;
    private final Mails mails;

    /**
     * Takes all stores but the mail ledger as they are.
     *
     * @param mails the mail ledger of these stores, or one that stands in front of it
     */
    public StoresOf(Stores stores, Mails mails) {
        this.stores = stores;
        this.mails = mails;
    }

    @Override
    protected void configure() {
        bind(Stores.class).toInstance(stores);
        bind(Transactions.class).toInstance(stores.transactions());
        bind(Resellers.class).toInstance(stores.resellers());
        bind(Brands.class).toInstance(stores.brands());
        bind(ApiKeys.class).toInstance(stores.apiKeys());
        bind(Clients.class).toInstance(stores.clients());
        bind(Invitations.class).toInstance(stores.invitations());
        bind(OneTimeTokens.class).toInstance(stores.oneTimeTokens());
        bind(Permissions.class).toInstance(stores.permissions());
        bind(Products.class).toInstance(stores.products());
        bind(PriceBooks.class).toInstance(stores.priceBooks());
        bind(Allotments.class).toInstance(stores.allotments());
        bind(PromoCodes.class).toInstance(stores.promoCodes());
        bind(Carts.class).toInstance(stores.carts());
        bind(Orders.class).toInstance(stores.orders());
        bind(Subscriptions.class).toInstance(stores.subscriptions());
        bind(RenewalClaims.class).toInstance(stores.renewalClaims());
        bind(Invoices.class).toInstance(stores.invoices());
        bind(InvoiceDrafts.class).toInstance(stores.invoiceDrafts());
        bind(CreditNotes.class).toInstance(stores.creditNotes());
        bind(Refunds.class).toInstance(stores.refunds());
        bind(InvoiceNumbers.class).toInstance(stores.invoiceNumbers());
        bind(PaymentMethods.class).toInstance(stores.paymentMethods());
        bind(PaymentAttempts.class).toInstance(stores.paymentAttempts());
        bind(Mails.class).toInstance(mails);
        bind(RecordedEvents.class).toInstance(stores.recordedEvents());
        bind(RequestKeys.class).toInstance(stores.requestKeys());
    }
}
