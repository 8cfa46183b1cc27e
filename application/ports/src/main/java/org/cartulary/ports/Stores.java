package org.cartulary.ports;

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
 * All stores of one storage adapter, over one database, and the transactions in which they take part: what a team implements to swap the
 * storage.
 */
public interface Stores {

    Transactions transactions();

    Resellers resellers();

    Brands brands();

    ApiKeys apiKeys();

    Clients clients();

    Invitations invitations();

    OneTimeTokens oneTimeTokens();

    Permissions permissions();

    Products products();

    PriceBooks priceBooks();

    Allotments allotments();

    PromoCodes promoCodes();

    Carts carts();

    Orders orders();

    Subscriptions subscriptions();

    RenewalClaims renewalClaims();

    Invoices invoices();

    InvoiceNumbers invoiceNumbers();

    InvoiceDrafts invoiceDrafts();

    CreditNotes creditNotes();

    Refunds refunds();

    PaymentMethods paymentMethods();

    PaymentAttempts paymentAttempts();

    Mails mails();

    RecordedEvents recordedEvents();

    RequestKeys requestKeys();
}
