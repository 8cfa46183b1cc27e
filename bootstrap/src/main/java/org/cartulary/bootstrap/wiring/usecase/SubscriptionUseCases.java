package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
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
import org.cartulary.usecases.renewal.DueSubscriptions;
import org.cartulary.usecases.renewal.Lapsing;
import org.cartulary.usecases.renewal.NoticeRenewalsHandler;
import org.cartulary.usecases.renewal.RefusedRenewals;
import org.cartulary.usecases.renewal.RenewSubscriptionsHandler;
import org.cartulary.usecases.renewal.RenewalClaiming;
import org.cartulary.usecases.renewal.RenewalPace;
import org.cartulary.usecases.renewal.RenewalPayments;
import org.cartulary.usecases.renewal.Renewing;
import org.cartulary.usecases.renewal.SettingAside;
import org.cartulary.usecases.renewal.UnpaidRenewals;
import org.cartulary.usecases.subscription.CancelSubscriptionHandler;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.cartulary.usecases.subscription.ChangeSubscriptionsHandler;
import org.cartulary.usecases.subscription.EndSubscriptionsHandler;
import org.cartulary.usecases.subscription.EntitlementOfSubscriptionHandler;
import org.cartulary.usecases.subscription.PauseSubscriptionHandler;
import org.cartulary.usecases.subscription.SetRenewalHandler;
import org.cartulary.usecases.subscription.SubscriptionEdit;
import org.cartulary.usecases.subscription.SubscriptionLetters;
import org.cartulary.usecases.subscription.SubscriptionSteps;
import org.cartulary.usecases.subscription.SubscriptionsOfResellerHandler;
import org.cartulary.usecases.subscription.UndoChangeHandler;

/** Subscriptions. */
public final class SubscriptionUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(SubscriptionsOfReseller.class).to(SubscriptionsOfResellerHandler.class);
        bind(EntitlementOfSubscription.class).to(EntitlementOfSubscriptionHandler.class);
        bind(CancelSubscription.class).to(CancelSubscriptionHandler.class);
        bind(SetRenewal.class).to(SetRenewalHandler.class);
        bind(NoticeRenewals.class).to(NoticeRenewalsHandler.class);
        bind(Lapsing.class);
        bind(UndoChange.class).to(UndoChangeHandler.class);
        bind(PauseSubscription.class).to(PauseSubscriptionHandler.class);
        bind(SubscriptionSteps.class);
        bind(EndSubscriptions.class).to(EndSubscriptionsHandler.class);
        bind(ChangeSubscriptions.class).to(ChangeSubscriptionsHandler.class);
        bind(RenewSubscriptions.class).to(RenewSubscriptionsHandler.class);
        bind(DueSubscriptions.class);
        bind(RenewalPayments.class);
        bind(RefusedRenewals.class);
        bind(RenewalClaiming.class);
        bind(SettingAside.class);
        bind(RenewalPace.class).toInstance(RenewalPace.DEFAULT);
        bind(CartSubscriptions.class);
        bind(Renewing.class);
        bind(UnpaidRenewals.class);
        bind(SubscriptionEdit.class);
        bind(SubscriptionLetters.class);
    }
}
