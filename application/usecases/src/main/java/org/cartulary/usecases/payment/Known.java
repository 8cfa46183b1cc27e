package org.cartulary.usecases.payment;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.CurrencyUnit;

/** What the stores say in this transaction about who pays and what runs: asked when it is needed, or for many at once before. */
public interface Known {

    Optional<Permission> permission(ResellerId reseller, ClientId client);

    /** Newest first. */
    List<PaymentMethod> usable(ResellerId reseller, Account holder);

    /** Those of these that there are. */
    Map<SubscriptionId, Subscription> running(ResellerId reseller, Collection<SubscriptionId> ids);

    /**
     * The draft that an order of this month joins: that of the month, or of the first one after that is not closed yet.
     *
     * @param fresh the identity of one that is begun, where there is none
     */
    InvoiceDraft draft(ResellerId reseller, CurrencyUnit currency, YearMonth month, Supplier<InvoiceId> fresh);
}
