package org.cartulary.usecases;

import org.cartulary.ports.Stores;
import org.cartulary.ports.renewal.NoticeRenewals;
import org.cartulary.ports.renewal.RenewSubscriptions;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.ports.subscription.ChangeSubscriptions;
import org.cartulary.ports.subscription.EndSubscriptions;
import org.cartulary.ports.subscription.EntitlementOfSubscription;
import org.cartulary.ports.subscription.PauseSubscription;
import org.cartulary.ports.subscription.SetRenewal;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;
import org.cartulary.ports.subscription.UndoChange;
import org.cartulary.usecases.renewal.Lapsing;
import org.cartulary.usecases.renewal.NoticeRenewalsHandler;
import org.cartulary.usecases.renewal.RenewSubscriptionsHandler;
import org.cartulary.usecases.renewal.RenewalClaiming;
import org.cartulary.usecases.subscription.CancelSubscriptionHandler;
import org.cartulary.usecases.subscription.ChangeSubscriptionsHandler;
import org.cartulary.usecases.subscription.EndSubscriptionsHandler;
import org.cartulary.usecases.subscription.EntitlementOfSubscriptionHandler;
import org.cartulary.usecases.subscription.PauseSubscriptionHandler;
import org.cartulary.usecases.subscription.SetRenewalHandler;
import org.cartulary.usecases.subscription.SubscriptionSteps;
import org.cartulary.usecases.subscription.SubscriptionsOfResellerHandler;
import org.cartulary.usecases.subscription.UndoChangeHandler;

/** The use cases of subscriptions, made of the stores and services. */
record SubscriptionHandlers(
        SubscriptionsOfReseller ofReseller,
        EntitlementOfSubscription entitlement,
        CancelSubscription cancel,
        PauseSubscription pause,
        SetRenewal setRenewal,
        UndoChange undoChange,
        EndSubscriptions end,
        ChangeSubscriptions change,
        RenewSubscriptions renew,
        NoticeRenewals notice) {

    static SubscriptionHandlers of(Stores stores, Services services, Collaborators with) {
        SubscriptionsOfReseller ofReseller = new SubscriptionsOfResellerHandler(stores.subscriptions());
        SubscriptionSteps steps = new SubscriptionSteps(
                stores.transactions(),
                stores.resellers(),
                with.lookup(),
                stores.subscriptions(),
                with.subscriptionLetters(),
                with.productLimits(),
                services.clock(),
                with.recorder());
        return new SubscriptionHandlers(
                ofReseller,
                new EntitlementOfSubscriptionHandler(ofReseller, with.lookup(), services.clock()),
                new CancelSubscriptionHandler(with.subscriptionEdit()),
                new PauseSubscriptionHandler(with.subscriptionEdit()),
                new SetRenewalHandler(with.subscriptionEdit()),
                new UndoChangeHandler(with.subscriptionEdit()),
                new EndSubscriptionsHandler(steps, stores.subscriptions()),
                new ChangeSubscriptionsHandler(steps, stores.subscriptions()),
                new RenewSubscriptionsHandler(
                        stores.resellers(),
                        with.lookup(),
                        with.dueSubscriptions(),
                        new RenewalClaiming(
                                stores.transactions(), stores.renewalClaims(), services.identities(), services.clock()),
                        with.renewing(),
                        new Lapsing(
                                stores.transactions(),
                                stores.subscriptions(),
                                with.subscriptionLetters(),
                                with.productLimits(),
                                with.dueSubscriptions(),
                                with.settingAside(),
                                with.lookup(),
                                services.clock(),
                                with.recorder()),
                        services.pace(),
                        services.clock()),
                new NoticeRenewalsHandler(
                        stores.transactions(),
                        stores.resellers(),
                        stores.subscriptions(),
                        with.lookup(),
                        services.clock(),
                        with.recorder()));
    }
}
