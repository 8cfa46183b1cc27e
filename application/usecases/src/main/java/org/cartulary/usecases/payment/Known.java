package org.cartulary.usecases.payment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;

/** What the stores say in this transaction about who pays and what runs: asked when it is needed, or for many at once before. */
public interface Known {

    Optional<Permission> permission(ResellerId reseller, ClientId client);

    /** Newest first. */
    List<PaymentMethod> usable(ResellerId reseller, Account holder);

    /** Those of these that there are. */
    Map<SubscriptionId, Subscription> running(ResellerId reseller, Collection<SubscriptionId> ids);
}
