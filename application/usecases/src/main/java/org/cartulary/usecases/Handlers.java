package org.cartulary.usecases;

import org.cartulary.ports.Stores;
import org.cartulary.ports.UseCases;
import org.cartulary.usecases.audit.ActivityOfResellerHandler;
import org.cartulary.usecases.audit.AuditOfResellerHandler;
import org.cartulary.usecases.cart.AddLineHandler;
import org.cartulary.usecases.cart.CartEdit;
import org.cartulary.usecases.cart.CartsOfResellerHandler;
import org.cartulary.usecases.cart.ChangeLineHandler;
import org.cartulary.usecases.cart.CheckOutCartHandler;
import org.cartulary.usecases.cart.DeclineOfferHandler;
import org.cartulary.usecases.cart.DiscardCartHandler;
import org.cartulary.usecases.cart.LineProducts;
import org.cartulary.usecases.cart.OfferOfTokenHandler;
import org.cartulary.usecases.cart.OpenCartHandler;
import org.cartulary.usecases.cart.PayOfferHandler;
import org.cartulary.usecases.cart.PurchaseConditions;
import org.cartulary.usecases.cart.PurchaseModesOfCartHandler;
import org.cartulary.usecases.cart.QuoteCartHandler;
import org.cartulary.usecases.cart.Quoting;
import org.cartulary.usecases.cart.RemoveLineHandler;
import org.cartulary.usecases.cart.RevokeOfferHandler;
import org.cartulary.usecases.cart.SendCartHandler;
import org.cartulary.usecases.cart.SentCarts;
import org.cartulary.usecases.catalog.DefineProductHandler;
import org.cartulary.usecases.catalog.ProductsOfResellerHandler;
import org.cartulary.usecases.client.AcceptInvitationHandler;
import org.cartulary.usecases.client.ChangeClientHandler;
import org.cartulary.usecases.client.ClientsOfResellerHandler;
import org.cartulary.usecases.client.CreateClientHandler;
import org.cartulary.usecases.client.InvitationLetters;
import org.cartulary.usecases.client.InviteClientHandler;
import org.cartulary.usecases.client.Links;
import org.cartulary.usecases.client.OpenInvitations;
import org.cartulary.usecases.client.RevokeInvitationHandler;
import org.cartulary.usecases.client.SuspendClientHandler;
import org.cartulary.usecases.invoice.InvoicesOfResellerHandler;
import org.cartulary.usecases.mail.MailsOfResellerHandler;
import org.cartulary.usecases.mail.Postman;
import org.cartulary.usecases.mail.RelayMailHandler;
import org.cartulary.usecases.mail.RetryMailHandler;
import org.cartulary.usecases.order.OrdersOfResellerHandler;
import org.cartulary.usecases.payment.AddPaymentMethodHandler;
import org.cartulary.usecases.payment.AnswerBooking;
import org.cartulary.usecases.payment.Gateways;
import org.cartulary.usecases.payment.MethodChoice;
import org.cartulary.usecases.payment.OrderBooking;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.PaymentStart;
import org.cartulary.usecases.payment.PaymentsOfResellerHandler;
import org.cartulary.usecases.payment.RemovePaymentMethodHandler;
import org.cartulary.usecases.payment.Repeats;
import org.cartulary.usecases.payment.ResolvePaymentHandler;
import org.cartulary.usecases.payment.ResolvePaymentsHandler;
import org.cartulary.usecases.payment.WhenOrderIsPlaced;
import org.cartulary.usecases.permission.AccessLinks;
import org.cartulary.usecases.permission.Granting;
import org.cartulary.usecases.permission.PermissionOfClientHandler;
import org.cartulary.usecases.permission.RequestAccessHandler;
import org.cartulary.usecases.permission.RevokePermissionHandler;
import org.cartulary.usecases.permission.SetAccessLevelHandler;
import org.cartulary.usecases.permission.SetPermissionHandler;
import org.cartulary.usecases.request.AnswerOnceHandler;
import org.cartulary.usecases.reseller.AuthenticateHandler;
import org.cartulary.usecases.reseller.CreateKeyHandler;
import org.cartulary.usecases.reseller.RegisterResellerHandler;
import org.cartulary.usecases.reseller.ResellerOfActorHandler;
import org.cartulary.usecases.reseller.RevokeKeyHandler;
import org.cartulary.usecases.reseller.SetTaxRatesHandler;
import org.cartulary.usecases.subscription.SubscriptionsOfResellerHandler;

/**
 * Puts the handlers together with {@code new}, for hosts that use no dependency injection and for tests. Whoever has an injector lets it
 * call the same constructors instead: each carries the standard {@code jakarta.inject.Inject}.
 */
public final class Handlers {

    private Handlers() {}

    /** Every use case, over these stores and services. */
    public static UseCases over(Stores stores, Services services) {
        Lookup lookup = new Lookup(stores.resellers(), stores.clients(), stores.carts());
        Recorder recorder =
                new Recorder(stores.recordedEvents(), stores.mails(), services.identities(), services.clock());
        CartEdit cartEdit = new CartEdit(stores.transactions(), lookup, stores.carts(), recorder);
        LineProducts lineProducts = new LineProducts(stores.products(), stores.subscriptions());
        PurchaseConditions purchaseConditions = new PurchaseConditions(stores.permissions(), stores.paymentMethods());
        Quoting quoting = new Quoting(stores.products());
        SentCarts sentCarts = new SentCarts(stores.oneTimeTokens(), services.secrets());
        InvitationLetters invitationLetters =
                new InvitationLetters(lookup, stores.invitations(), stores.oneTimeTokens(), services.secrets());
        Links links = new Links(services.secrets(), stores.oneTimeTokens());
        OpenInvitations openInvitations = new OpenInvitations(stores.invitations(), stores.oneTimeTokens());
        Postman postman = new Postman(
                services.templates(),
                services.sender(),
                stores.invoices(),
                services.documents(),
                services.secrets(),
                services.links());
        AccessLinks accessLinks = new AccessLinks(stores.oneTimeTokens(), services.secrets());
        WhenOrderIsPlaced whenOrderIsPlaced = new WhenOrderIsPlaced(stores.permissions(), accessLinks, sentCarts);
        OrderBooking orderBooking = new OrderBooking(
                stores.carts(),
                stores.orders(),
                stores.subscriptions(),
                stores.invoiceNumbers(),
                stores.invoices(),
                whenOrderIsPlaced,
                services.identities(),
                recorder);
        AnswerBooking answerBooking = new AnswerBooking(
                stores.paymentAttempts(), stores.carts(), stores.permissions(), orderBooking, recorder);
        Gateways gateways = new Gateways(services.gateways(), stores.transactions());
        MethodChoice methodChoice = new MethodChoice(stores.paymentMethods(), services.identities());
        PaymentSettlement paymentSettlement = new PaymentSettlement(
                stores.transactions(),
                gateways,
                stores.paymentAttempts(),
                stores.orders(),
                lookup,
                answerBooking,
                services.clock());
        Repeats repeats = new Repeats(stores.requestKeys(), stores.paymentAttempts(), stores.orders());
        PaymentStart paymentStart = new PaymentStart(
                stores.transactions(),
                repeats,
                lookup,
                quoting,
                purchaseConditions,
                methodChoice,
                stores.carts(),
                stores.clients(),
                stores.permissions(),
                stores.paymentAttempts(),
                orderBooking,
                services.identities(),
                services.clock(),
                recorder);
        Granting granting = new Granting(stores.permissions(), services.identities());
        return new UseCases(
                new AuthenticateHandler(stores.apiKeys(), services.secrets(), services.clock()),
                new CreateKeyHandler(
                        stores.transactions(),
                        stores.apiKeys(),
                        services.secrets(),
                        services.identities(),
                        services.clock(),
                        recorder),
                new RegisterResellerHandler(
                        stores.transactions(),
                        stores.resellers(),
                        stores.apiKeys(),
                        services.secrets(),
                        services.identities(),
                        services.clock(),
                        recorder),
                new ResellerOfActorHandler(lookup),
                new RevokeKeyHandler(stores.transactions(), stores.apiKeys(), services.clock(), recorder),
                new SetTaxRatesHandler(stores.transactions(), lookup, stores.resellers(), recorder),
                new AcceptInvitationHandler(
                        stores.transactions(),
                        links,
                        lookup,
                        stores.clients(),
                        stores.invitations(),
                        stores.oneTimeTokens(),
                        stores.apiKeys(),
                        granting,
                        services.secrets(),
                        services.identities(),
                        services.clock(),
                        recorder),
                new ChangeClientHandler(stores.transactions(), lookup, stores.clients(), recorder),
                new ClientsOfResellerHandler(stores.clients(), stores.invitations(), lookup),
                new CreateClientHandler(
                        stores.transactions(),
                        stores.clients(),
                        invitationLetters,
                        services.identities(),
                        services.clock(),
                        recorder),
                new InviteClientHandler(
                        stores.transactions(),
                        lookup,
                        openInvitations,
                        invitationLetters,
                        services.identities(),
                        services.clock(),
                        recorder),
                new RevokeInvitationHandler(stores.transactions(), lookup, openInvitations, services.clock(), recorder),
                new SuspendClientHandler(
                        stores.transactions(), lookup, stores.clients(), stores.permissions(), recorder),
                new PermissionOfClientHandler(stores.permissions(), lookup),
                new RequestAccessHandler(
                        stores.transactions(),
                        lookup,
                        stores.permissions(),
                        accessLinks,
                        services.identities(),
                        services.clock(),
                        recorder),
                new RevokePermissionHandler(stores.transactions(), lookup, stores.permissions(), recorder),
                new SetAccessLevelHandler(
                        stores.transactions(),
                        links,
                        stores.oneTimeTokens(),
                        lookup,
                        granting,
                        services.clock(),
                        recorder),
                new SetPermissionHandler(stores.transactions(), lookup, granting, recorder),
                new DefineProductHandler(stores.transactions(), stores.products(), recorder),
                new ProductsOfResellerHandler(stores.products()),
                new AddLineHandler(cartEdit, lineProducts, services.identities()),
                new CartsOfResellerHandler(stores.carts(), lookup),
                new ChangeLineHandler(cartEdit, lineProducts),
                new CheckOutCartHandler(paymentStart, paymentSettlement),
                new DeclineOfferHandler(
                        stores.transactions(),
                        links,
                        stores.oneTimeTokens(),
                        lookup,
                        stores.carts(),
                        services.clock(),
                        recorder),
                new DiscardCartHandler(cartEdit),
                new OfferOfTokenHandler(links, lookup, stores.orders(), stores.oneTimeTokens(), services.secrets()),
                new OpenCartHandler(stores.transactions(), lookup, stores.carts(), services.identities(), recorder),
                new PayOfferHandler(links, gateways, paymentStart, paymentSettlement),
                new PurchaseModesOfCartHandler(lookup, quoting, purchaseConditions, services.clock()),
                new QuoteCartHandler(lookup, quoting, services.clock()),
                new RemoveLineHandler(cartEdit),
                new RevokeOfferHandler(cartEdit, sentCarts),
                new SendCartHandler(
                        stores.transactions(),
                        lookup,
                        quoting,
                        purchaseConditions,
                        stores.carts(),
                        sentCarts,
                        services.identities(),
                        services.clock(),
                        recorder),
                new OrdersOfResellerHandler(stores.orders()),
                new SubscriptionsOfResellerHandler(stores.subscriptions()),
                new InvoicesOfResellerHandler(stores.invoices(), services.documents()),
                new AddPaymentMethodHandler(
                        stores.transactions(),
                        gateways,
                        stores.paymentMethods(),
                        methodChoice,
                        lookup,
                        services.clock(),
                        recorder),
                new PaymentsOfResellerHandler(stores.paymentAttempts(), stores.paymentMethods(), lookup),
                new RemovePaymentMethodHandler(
                        stores.transactions(),
                        stores.paymentMethods(),
                        stores.permissions(),
                        services.clock(),
                        recorder),
                new ResolvePaymentHandler(stores.paymentAttempts(), paymentSettlement, services.clock()),
                new ResolvePaymentsHandler(
                        stores.resellers(), stores.paymentAttempts(), paymentSettlement, services.clock()),
                new MailsOfResellerHandler(stores.mails()),
                new RelayMailHandler(stores.transactions(), stores.mails(), postman, services.clock()),
                new RetryMailHandler(stores.transactions(), stores.mails(), services.clock()),
                new ActivityOfResellerHandler(stores.recordedEvents()),
                new AuditOfResellerHandler(stores.recordedEvents()),
                new AnswerOnceHandler(stores.transactions(), stores.requestKeys(), services.clock()));
    }
}
