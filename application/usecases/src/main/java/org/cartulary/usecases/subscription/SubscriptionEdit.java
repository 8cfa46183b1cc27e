package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.OwnClient;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.catalog.ProductLimits;
import org.jspecify.annotations.Nullable;

/** One act on a subscription: permitted, decided, kept, told and recorded in one transaction. */
public final class SubscriptionEdit {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Subscriptions subscriptions;
    private final Permissions permissions;
    private final SubscriptionLetters letters;
    private final ProductLimits limits;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public SubscriptionEdit(
            Transactions transactions,
            Lookup lookup,
            Subscriptions subscriptions,
            Permissions permissions,
            SubscriptionLetters letters,
            ProductLimits limits,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.subscriptions = subscriptions;
        this.permissions = permissions;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
        this.recorder = recorder;
    }

    /**
     * Does it.
     *
     * @param act that a client has to permit when it is done on its behalf
     * @param change of the subscription, on the reseller's day
     */
    Subscription apply(
            Actor actor,
            SubscriptionId id,
            @Nullable Long expectedVersion,
            Act act,
            BiFunction<Subscription, LocalDate, Outcome<Subscription>> change) {
        actor.require(Scope.SUBSCRIPTIONS_WRITE);
        return transactions.write(() -> {
            Subscription stood = subscriptions
                    .find(actor.reseller(), id)
                    .filter(found -> OwnClient.sees(actor, found.owner()))
                    .orElseThrow(() -> new SubscriptionError.Unknown(id).refused());
            VersionError.require(expectedVersion, stood.version(), id);
            Instant now = clock.instant();
            By by = permitted(actor, stood, act, now);
            Reseller reseller = lookup.reseller(actor.reseller());
            Outcome<Subscription> changed = change.apply(stood, reseller.dateAt(now));
            if (changed.events().isEmpty()) {
                return stood;
            }
            subscriptions.save(changed.next());
            limits.free(stood, changed.next());
            recorder.record(by, changed.events(), letters.about(changed, reseller, actor));
            return changed.next();
        });
    }

    /** The permission is written, so that this and its revocation can never both win. */
    private By permitted(Actor actor, Subscription subscription, Act act, Instant now) {
        boolean onBehalf = subscription.owner() instanceof Account.OfClient && !(actor instanceof Actor.ClientContact);
        if (!onBehalf) {
            return By.of(actor, subscription.client());
        }
        Permission permission = permissions
                .find(actor.reseller(), subscription.client())
                .orElseThrow(() -> new PermissionError.NotGranted(subscription.client(), act).refused());
        permission.require(act, subscription.terms().product(), now);
        permissions.save(permission.fenced());
        return By.of(actor).onBehalfOf(subscription.client(), permission.ref());
    }
}
