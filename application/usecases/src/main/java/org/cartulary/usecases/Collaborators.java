package org.cartulary.usecases;

import org.cartulary.ports.Stores;
import org.cartulary.usecases.cart.CartEdit;
import org.cartulary.usecases.cart.ChangeLines;
import org.cartulary.usecases.cart.ClientPrices;
import org.cartulary.usecases.cart.Estimates;
import org.cartulary.usecases.cart.LineProducts;
import org.cartulary.usecases.cart.PurchaseConditions;
import org.cartulary.usecases.cart.Quoting;
import org.cartulary.usecases.cart.SentCarts;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.catalog.TrialUses;
import org.cartulary.usecases.client.InvitationLetters;
import org.cartulary.usecases.client.Links;
import org.cartulary.usecases.client.OpenInvitations;
import org.cartulary.usecases.invoice.BrandedDocuments;
import org.cartulary.usecases.mail.Postman;
import org.cartulary.usecases.payment.AnswerBooking;
import org.cartulary.usecases.payment.Answers;
import org.cartulary.usecases.payment.AttemptStart;
import org.cartulary.usecases.payment.FailedPayments;
import org.cartulary.usecases.payment.Gateways;
import org.cartulary.usecases.payment.Knowing;
import org.cartulary.usecases.payment.MethodChoice;
import org.cartulary.usecases.payment.OrderBooking;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.PaymentStart;
import org.cartulary.usecases.payment.Repeats;
import org.cartulary.usecases.payment.WhenOrderIsPlaced;
import org.cartulary.usecases.payment.Writing;
import org.cartulary.usecases.permission.AccessLinks;
import org.cartulary.usecases.permission.Granting;
import org.cartulary.usecases.promo.PromoCodeUses;
import org.cartulary.usecases.renewal.DueSubscriptions;
import org.cartulary.usecases.renewal.RefusedRenewals;
import org.cartulary.usecases.renewal.RenewalPayments;
import org.cartulary.usecases.renewal.Renewing;
import org.cartulary.usecases.renewal.SettingAside;
import org.cartulary.usecases.renewal.UnpaidRenewals;
import org.cartulary.usecases.subscription.CartSubscriptions;
import org.cartulary.usecases.subscription.SubscriptionEdit;
import org.cartulary.usecases.subscription.SubscriptionLetters;

/** What several handlers work with, made once of the stores and services. */
record Collaborators(
        Lookup lookup,
        Recorder recorder,
        CartEdit cartEdit,
        LineProducts lineProducts,
        ChangeLines changeLines,
        PurchaseConditions purchaseConditions,
        Quoting quoting,
        PromoCodeUses promoCodeUses,
        ProductLimits productLimits,
        SentCarts sentCarts,
        InvitationLetters invitationLetters,
        Links links,
        OpenInvitations openInvitations,
        Estimates estimates,
        BrandedDocuments documents,
        Postman postman,
        AccessLinks accessLinks,
        Gateways gateways,
        MethodChoice methodChoice,
        PaymentSettlement paymentSettlement,
        PaymentStart paymentStart,
        DueSubscriptions dueSubscriptions,
        Renewing renewing,
        SettingAside settingAside,
        Granting granting,
        SubscriptionLetters subscriptionLetters,
        SubscriptionEdit subscriptionEdit) {

    static Collaborators of(Stores stores, Services services) {
        Lookup lookup = new Lookup(stores.resellers(), stores.clients(), stores.carts());
        Recorder recorder =
                new Recorder(stores.recordedEvents(), stores.mails(), services.identities(), services.clock());
        CartEdit cartEdit = new CartEdit(stores.transactions(), lookup, stores.carts(), recorder);
        ClientPrices clientPrices = new ClientPrices(stores.priceBooks());
        PromoCodeUses promoCodeUses = new PromoCodeUses(stores.promoCodes(), stores.allotments());
        ProductLimits productLimits = new ProductLimits(stores.products(), stores.subscriptions(), stores.allotments());
        LineProducts lineProducts = new LineProducts(
                stores.products(), stores.subscriptions(), lookup, clientPrices, productLimits, services.clock());
        ChangeLines changeLines =
                new ChangeLines(stores.products(), clientPrices, lookup, productLimits, services.clock());
        TrialUses trialUses = new TrialUses(stores.allotments());
        Knowing knowing = new Knowing(
                stores.permissions(), stores.paymentMethods(), stores.subscriptions(), stores.invoiceDrafts());
        PurchaseConditions purchaseConditions = new PurchaseConditions(knowing);
        Quoting quoting = new Quoting(
                stores.products(), clientPrices, promoCodeUses, stores.subscriptions(), productLimits, trialUses);
        SentCarts sentCarts = new SentCarts(stores.oneTimeTokens(), services.secrets());
        InvitationLetters invitationLetters =
                new InvitationLetters(lookup, stores.invitations(), stores.oneTimeTokens(), services.secrets());
        Links links = new Links(services.secrets(), stores.oneTimeTokens());
        OpenInvitations openInvitations = new OpenInvitations(stores.invitations(), stores.oneTimeTokens());
        Estimates estimates = new Estimates(lookup, quoting);
        BrandedDocuments documents = new BrandedDocuments(services.documents(), stores.brands());
        Postman postman = new Postman(
                services.templates(),
                services.sender(),
                stores.invoices(),
                stores.creditNotes(),
                stores.carts(),
                estimates,
                documents,
                services.secrets(),
                services.links(),
                services.clock());
        AccessLinks accessLinks = new AccessLinks(stores.oneTimeTokens(), services.secrets());
        WhenOrderIsPlaced whenOrderIsPlaced = new WhenOrderIsPlaced(stores.permissions(), accessLinks, sentCarts);
        CartSubscriptions cartSubscriptions = new CartSubscriptions(productLimits);
        UnpaidRenewals unpaidRenewals = new UnpaidRenewals(stores.paymentMethods(), services.dunning(), productLimits);
        OrderBooking orderBooking = new OrderBooking(cartSubscriptions, whenOrderIsPlaced, services.identities());
        Writing writing = new Writing(
                stores.permissions(),
                stores.clients(),
                stores.paymentMethods(),
                stores.carts(),
                stores.paymentAttempts(),
                stores.orders(),
                stores.subscriptions(),
                stores.invoiceNumbers(),
                stores.invoices(),
                stores.invoiceDrafts(),
                services.reminders(),
                recorder);
        AnswerBooking answerBooking = new AnswerBooking(
                new FailedPayments(cartSubscriptions, unpaidRenewals, promoCodeUses, productLimits), orderBooking);
        Gateways gateways = new Gateways(services.gateways(), stores.transactions());
        MethodChoice methodChoice = new MethodChoice(stores.paymentMethods(), services.identities());
        PaymentSettlement paymentSettlement = new PaymentSettlement(
                stores.transactions(),
                gateways,
                stores.orders(),
                new Answers(stores.paymentAttempts(), lookup, answerBooking, knowing, writing, services.clock()));
        Repeats repeats = new Repeats(stores.requestKeys(), stores.paymentAttempts(), stores.orders());
        AttemptStart attemptStart = new AttemptStart(
                purchaseConditions,
                methodChoice,
                cartSubscriptions,
                promoCodeUses,
                productLimits,
                trialUses,
                orderBooking,
                knowing,
                writing);
        PaymentStart paymentStart = new PaymentStart(
                stores.transactions(), repeats, lookup, quoting, attemptStart, services.identities(), services.clock());
        DueSubscriptions dueSubscriptions = new DueSubscriptions(stores.subscriptions(), services.pace());
        SettingAside settingAside = new SettingAside(
                stores.transactions(), dueSubscriptions, stores.subscriptions(), lookup, services.clock(), recorder);
        Renewing renewing = new Renewing(
                new RenewalPayments(
                        stores.transactions(),
                        dueSubscriptions,
                        lookup,
                        quoting,
                        attemptStart,
                        knowing,
                        writing,
                        services.identities(),
                        services.clock()),
                paymentSettlement,
                new RefusedRenewals(
                        stores.transactions(), dueSubscriptions, lookup, unpaidRenewals, writing, services.clock()),
                settingAside);
        Granting granting = new Granting(stores.permissions(), services.identities());
        SubscriptionLetters subscriptionLetters = new SubscriptionLetters(lookup);
        SubscriptionEdit subscriptionEdit = new SubscriptionEdit(
                stores.transactions(),
                lookup,
                stores.subscriptions(),
                stores.permissions(),
                subscriptionLetters,
                productLimits,
                services.clock(),
                recorder);
        return new Collaborators(
                lookup,
                recorder,
                cartEdit,
                lineProducts,
                changeLines,
                purchaseConditions,
                quoting,
                promoCodeUses,
                productLimits,
                sentCarts,
                invitationLetters,
                links,
                openInvitations,
                estimates,
                documents,
                postman,
                accessLinks,
                gateways,
                methodChoice,
                paymentSettlement,
                paymentStart,
                dueSubscriptions,
                renewing,
                settingAside,
                granting,
                subscriptionLetters,
                subscriptionEdit);
    }
}
