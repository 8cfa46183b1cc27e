package org.cartulary.usecases;

import org.cartulary.ports.Stores;
import org.cartulary.ports.UseCases;
import org.cartulary.usecases.audit.ActivityOfResellerHandler;
import org.cartulary.usecases.audit.AuditOfResellerHandler;
import org.cartulary.usecases.catalog.DefineProductHandler;
import org.cartulary.usecases.catalog.DraftPriceBookHandler;
import org.cartulary.usecases.catalog.EffectOfPriceBookHandler;
import org.cartulary.usecases.catalog.PriceBookEdit;
import org.cartulary.usecases.catalog.PriceBooksOfResellerHandler;
import org.cartulary.usecases.catalog.ProductsOfResellerHandler;
import org.cartulary.usecases.catalog.PublishPriceBookHandler;
import org.cartulary.usecases.catalog.WithdrawPriceBookHandler;
import org.cartulary.usecases.client.AcceptInvitationHandler;
import org.cartulary.usecases.client.ChangeClientHandler;
import org.cartulary.usecases.client.ClientsOfResellerHandler;
import org.cartulary.usecases.client.CreateClientHandler;
import org.cartulary.usecases.client.InviteClientHandler;
import org.cartulary.usecases.client.LinkOfTokenHandler;
import org.cartulary.usecases.client.RevokeInvitationHandler;
import org.cartulary.usecases.client.SuspendClientHandler;
import org.cartulary.usecases.mail.MailsOfResellerHandler;
import org.cartulary.usecases.mail.RelayMailHandler;
import org.cartulary.usecases.mail.RetryMailHandler;
import org.cartulary.usecases.order.OrdersOfResellerHandler;
import org.cartulary.usecases.payment.AddPaymentMethodHandler;
import org.cartulary.usecases.payment.PaymentsOfResellerHandler;
import org.cartulary.usecases.payment.RemovePaymentMethodHandler;
import org.cartulary.usecases.payment.ResolvePaymentHandler;
import org.cartulary.usecases.payment.ResolvePaymentsHandler;
import org.cartulary.usecases.permission.PermissionOfClientHandler;
import org.cartulary.usecases.permission.RequestAccessHandler;
import org.cartulary.usecases.permission.RevokePermissionHandler;
import org.cartulary.usecases.permission.SetAccessLevelHandler;
import org.cartulary.usecases.permission.SetPermissionHandler;
import org.cartulary.usecases.promo.DefinePromoCodeHandler;
import org.cartulary.usecases.promo.PromoCodesOfResellerHandler;
import org.cartulary.usecases.promo.WithdrawPromoCodeHandler;
import org.cartulary.usecases.request.AnswerOnceHandler;
import org.cartulary.usecases.request.ForgetRequestKeysHandler;
import org.cartulary.usecases.reseller.AuthenticateHandler;
import org.cartulary.usecases.reseller.BrandEdit;
import org.cartulary.usecases.reseller.BrandOfResellerHandler;
import org.cartulary.usecases.reseller.CreateKeyHandler;
import org.cartulary.usecases.reseller.PoliciesOfResellerHandler;
import org.cartulary.usecases.reseller.RegisterResellerHandler;
import org.cartulary.usecases.reseller.RemoveBrandHandler;
import org.cartulary.usecases.reseller.ResellerOfActorHandler;
import org.cartulary.usecases.reseller.RevokeKeyHandler;
import org.cartulary.usecases.reseller.SetBrandHandler;
import org.cartulary.usecases.reseller.SetLogoHandler;
import org.cartulary.usecases.reseller.SetNumberingHandler;
import org.cartulary.usecases.reseller.SetPoliciesHandler;
import org.cartulary.usecases.reseller.SetPriceTaxHandler;
import org.cartulary.usecases.reseller.SetTaxRatesHandler;

/**
 * Puts the handlers together with {@code new}, for hosts that use no dependency injection and for tests. Whoever has an injector lets it
 * call the same constructors instead: each carries the standard {@code jakarta.inject.Inject}.
 */
public final class Handlers {

    private Handlers() {}

    /** Every use case, over these stores and services. */
    public static UseCases over(Stores stores, Services services) {
        Collaborators with = Collaborators.of(stores, services);
        CartHandlers carts = CartHandlers.of(stores, services, with);
        SubscriptionHandlers subscriptions = SubscriptionHandlers.of(stores, services, with);
        InvoiceHandlers invoices = InvoiceHandlers.of(stores, services, with);
        PriceBookEdit priceBookEdit = new PriceBookEdit(stores.transactions(), stores.priceBooks(), with.recorder());
        BrandEdit brandEdit = new BrandEdit(stores.transactions(), stores.brands(), with.recorder());
        return new UseCases(
                new AuthenticateHandler(stores.apiKeys(), services.secrets(), services.clock()),
                new CreateKeyHandler(
                        stores.transactions(),
                        stores.apiKeys(),
                        services.secrets(),
                        services.identities(),
                        services.clock(),
                        with.recorder()),
                new RegisterResellerHandler(
                        stores.transactions(),
                        stores.resellers(),
                        stores.apiKeys(),
                        services.secrets(),
                        services.identities(),
                        services.clock(),
                        with.recorder()),
                new ResellerOfActorHandler(with.lookup()),
                new RevokeKeyHandler(stores.transactions(), stores.apiKeys(), services.clock(), with.recorder()),
                new SetTaxRatesHandler(stores.transactions(), with.lookup(), stores.resellers(), with.recorder()),
                new SetNumberingHandler(stores.transactions(), with.lookup(), stores.resellers(), with.recorder()),
                new SetPoliciesHandler(stores.transactions(), with.lookup(), stores.resellers(), with.recorder()),
                new PoliciesOfResellerHandler(with.lookup(), services.dunning(), services.reminders()),
                new SetBrandHandler(brandEdit),
                new SetLogoHandler(brandEdit),
                new RemoveBrandHandler(brandEdit),
                new BrandOfResellerHandler(stores.brands()),
                new SetPriceTaxHandler(stores.transactions(), with.lookup(), stores.resellers(), with.recorder()),
                new AcceptInvitationHandler(
                        stores.transactions(),
                        with.links(),
                        with.lookup(),
                        stores.clients(),
                        stores.invitations(),
                        stores.oneTimeTokens(),
                        stores.apiKeys(),
                        with.granting(),
                        services.secrets(),
                        services.identities(),
                        services.clock(),
                        with.recorder()),
                new ChangeClientHandler(
                        stores.transactions(), with.lookup(), stores.clients(), stores.carts(), with.recorder()),
                new ClientsOfResellerHandler(stores.clients(), stores.invitations(), with.lookup()),
                new CreateClientHandler(
                        stores.transactions(),
                        stores.clients(),
                        with.invitationLetters(),
                        services.identities(),
                        services.clock(),
                        with.recorder()),
                new InviteClientHandler(
                        stores.transactions(),
                        with.lookup(),
                        stores.clients(),
                        with.openInvitations(),
                        with.invitationLetters(),
                        services.identities(),
                        services.clock(),
                        with.recorder()),
                new LinkOfTokenHandler(with.links(), with.lookup()),
                new RevokeInvitationHandler(
                        stores.transactions(),
                        with.lookup(),
                        with.openInvitations(),
                        services.clock(),
                        with.recorder()),
                new SuspendClientHandler(
                        stores.transactions(), with.lookup(), stores.clients(), stores.permissions(), with.recorder()),
                new PermissionOfClientHandler(stores.permissions(), with.lookup()),
                new RequestAccessHandler(
                        stores.transactions(),
                        with.lookup(),
                        stores.permissions(),
                        with.accessLinks(),
                        services.identities(),
                        services.clock(),
                        with.recorder()),
                new RevokePermissionHandler(
                        stores.transactions(), with.lookup(), stores.permissions(), with.recorder()),
                new SetAccessLevelHandler(
                        stores.transactions(),
                        with.links(),
                        stores.oneTimeTokens(),
                        with.lookup(),
                        with.granting(),
                        services.clock(),
                        with.recorder()),
                new SetPermissionHandler(stores.transactions(), with.lookup(), with.granting(), with.recorder()),
                new DefineProductHandler(stores.transactions(), stores.products(), with.recorder()),
                new ProductsOfResellerHandler(stores.products()),
                new DraftPriceBookHandler(priceBookEdit, with.lookup(), stores.products(), services.identities()),
                new PublishPriceBookHandler(priceBookEdit, with.lookup(), services.clock()),
                new WithdrawPriceBookHandler(priceBookEdit),
                new PriceBooksOfResellerHandler(stores.priceBooks()),
                new EffectOfPriceBookHandler(
                        stores.priceBooks(), stores.subscriptions(), stores.clients(), with.lookup(), services.clock()),
                new DefinePromoCodeHandler(stores.transactions(), stores.promoCodes(), with.recorder()),
                new PromoCodesOfResellerHandler(stores.promoCodes(), stores.allotments()),
                new WithdrawPromoCodeHandler(stores.transactions(), stores.promoCodes(), with.recorder()),
                carts.addLine(),
                carts.addRenewal(),
                carts.addChange(),
                carts.applyPromoCode(),
                carts.cartsOfReseller(),
                carts.changeLine(),
                carts.checkOutCart(),
                carts.declineOffer(),
                carts.discardCart(),
                carts.estimateOfCart(),
                carts.groupIntoSuite(),
                carts.offerOfToken(),
                carts.openCart(),
                carts.payOffer(),
                carts.purchaseModesOfCart(),
                carts.quoteCart(),
                carts.removeLine(),
                carts.revokeOffer(),
                carts.sendCart(),
                carts.suitesOfCart(),
                new OrdersOfResellerHandler(stores.orders()),
                subscriptions.ofReseller(),
                subscriptions.entitlement(),
                subscriptions.cancel(),
                subscriptions.pause(),
                subscriptions.setRenewal(),
                subscriptions.undoChange(),
                subscriptions.end(),
                subscriptions.change(),
                subscriptions.renew(),
                subscriptions.notice(),
                invoices.ofReseller(),
                invoices.recordPayment(),
                invoices.writeOff(),
                invoices.remind(),
                invoices.setInvoicing(),
                invoices.drafts(),
                invoices.consolidate(),
                invoices.creditNotes(),
                invoices.issueCreditNote(),
                invoices.settleCreditNote(),
                invoices.creditLeftOvers(),
                invoices.refunds(),
                invoices.settleRefunds(),
                new AddPaymentMethodHandler(
                        stores.transactions(),
                        with.gateways(),
                        stores.paymentMethods(),
                        with.methodChoice(),
                        with.lookup(),
                        services.clock(),
                        with.recorder()),
                new PaymentsOfResellerHandler(stores.paymentAttempts(), stores.paymentMethods(), with.lookup()),
                new RemovePaymentMethodHandler(
                        stores.transactions(),
                        stores.paymentMethods(),
                        stores.clients(),
                        stores.permissions(),
                        services.clock(),
                        with.recorder()),
                new ResolvePaymentHandler(stores.paymentAttempts(), with.paymentSettlement(), services.clock()),
                new ResolvePaymentsHandler(
                        stores.resellers(), stores.paymentAttempts(), with.paymentSettlement(), services.clock()),
                new MailsOfResellerHandler(stores.mails()),
                new RelayMailHandler(stores.transactions(), stores.mails(), with.postman(), services.clock()),
                new RetryMailHandler(stores.transactions(), stores.mails(), services.clock(), with.recorder()),
                new ActivityOfResellerHandler(stores.recordedEvents()),
                new AuditOfResellerHandler(stores.recordedEvents()),
                new AnswerOnceHandler(stores.transactions(), stores.requestKeys(), services.clock()),
                new ForgetRequestKeysHandler(
                        stores.transactions(), stores.resellers(), stores.requestKeys(), services.clock()));
    }
}
