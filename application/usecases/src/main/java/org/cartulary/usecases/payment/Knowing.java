package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.ports.subscription.Subscriptions;
import org.joda.money.CurrencyUnit;

/** Asks the stores, each time that something is needed. */
public final class Knowing implements Known {

    private final Permissions permissions;
    private final PaymentMethods methods;
    private final Subscriptions subscriptions;
    private final InvoiceDrafts drafts;

    @Inject
    public Knowing(Permissions permissions, PaymentMethods methods, Subscriptions subscriptions, InvoiceDrafts drafts) {
        this.permissions = permissions;
        this.methods = methods;
        this.subscriptions = subscriptions;
        this.drafts = drafts;
    }

    @Override
    public Optional<Permission> permission(ResellerId reseller, ClientId client) {
        return permissions.find(reseller, client);
    }

    @Override
    public List<PaymentMethod> usable(ResellerId reseller, Account holder) {
        return methods.usable(reseller, holder);
    }

    @Override
    public Map<SubscriptionId, Subscription> running(ResellerId reseller, Collection<SubscriptionId> ids) {
        return subscriptions.findAll(reseller, ids).stream()
                .collect(Collectors.toMap(Subscription::id, Function.identity()));
    }

    /** A month that is closed can only be that of an order which was under way when it ended, or of a clock that was set back. */
    @Override
    public InvoiceDraft draft(ResellerId reseller, CurrencyUnit currency, YearMonth month, Supplier<InvoiceId> fresh) {
        return drafts.find(reseller, currency, month)
                .map(found -> found.isOpen() ? found : draft(reseller, currency, month.plusMonths(1), fresh))
                .orElseGet(() -> InvoiceDraft.empty(fresh.get(), reseller, currency, month));
    }

    /** Asks once for all of these, by a statement for each kind, and knows of no others. A draft is asked for by the first order for it. */
    public Known of(
            ResellerId reseller,
            Collection<ClientId> clients,
            Collection<Account> holders,
            Collection<SubscriptionId> ids) {
        return new Ahead(
                permissions.findAll(reseller, clients),
                methods.usable(reseller, holders),
                running(reseller, ids),
                this,
                new HashMap<>());
    }

    private record Ahead(
            Map<ClientId, Permission> permissions,
            Map<Account, List<PaymentMethod>> methods,
            Map<SubscriptionId, Subscription> subscriptions,
            Knowing asking,
            Map<String, InvoiceDraft> drafts)
            implements Known {

        @Override
        public InvoiceDraft draft(
                ResellerId reseller, CurrencyUnit currency, YearMonth month, Supplier<InvoiceId> fresh) {
            return drafts.computeIfAbsent(
                    currency + " " + month, key -> asking.draft(reseller, currency, month, fresh));
        }

        @Override
        public Optional<Permission> permission(ResellerId reseller, ClientId client) {
            return Optional.ofNullable(permissions.get(client));
        }

        @Override
        public List<PaymentMethod> usable(ResellerId reseller, Account holder) {
            return methods.getOrDefault(holder, List.of());
        }

        @Override
        public Map<SubscriptionId, Subscription> running(ResellerId reseller, Collection<SubscriptionId> ids) {
            Map<SubscriptionId, Subscription> found = new HashMap<>();
            for (SubscriptionId id : ids) {
                Subscription subscription = subscriptions.get(id);
                if (subscription != null) {
                    found.put(id, subscription);
                }
            }
            return found;
        }
    }
}
