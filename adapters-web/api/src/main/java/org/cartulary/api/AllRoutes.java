package org.cartulary.api;

import java.util.List;
import org.cartulary.api.audit.AuditRoutes;
import org.cartulary.api.cart.CartRoutes;
import org.cartulary.api.cart.LineRoutes;
import org.cartulary.api.cart.PromoCodeOfCartRoutes;
import org.cartulary.api.cart.PurchaseRoutes;
import org.cartulary.api.cart.RunningLineRoutes;
import org.cartulary.api.cart.SuiteRoutes;
import org.cartulary.api.catalog.PriceBookRoutes;
import org.cartulary.api.catalog.ProductRoutes;
import org.cartulary.api.client.ClientRoutes;
import org.cartulary.api.client.InvitationRoutes;
import org.cartulary.api.client.LinkRoutes;
import org.cartulary.api.creditnote.CreditNoteRoutes;
import org.cartulary.api.docs.DocsRoutes;
import org.cartulary.api.http.AcceptedKeys;
import org.cartulary.api.http.Route;
import org.cartulary.api.invoice.InvoiceRoutes;
import org.cartulary.api.invoice.InvoicingRoutes;
import org.cartulary.api.mail.MailRoutes;
import org.cartulary.api.offer.OfferRoutes;
import org.cartulary.api.order.OrderRoutes;
import org.cartulary.api.payment.PaymentMethodRoutes;
import org.cartulary.api.payment.PaymentRoutes;
import org.cartulary.api.payment.RefundRoutes;
import org.cartulary.api.permission.PermissionRoutes;
import org.cartulary.api.promo.PromoCodeRoutes;
import org.cartulary.api.quote.CertificateRoutes;
import org.cartulary.api.reseller.BrandRoutes;
import org.cartulary.api.reseller.KeyRoutes;
import org.cartulary.api.reseller.PoliciesRoutes;
import org.cartulary.api.reseller.ResellerRoutes;
import org.cartulary.api.subscription.SubscriptionRoutes;
import org.cartulary.ports.UseCases;

/** Every route of the API, and the use cases behind it. */
final class AllRoutes {

    private AllRoutes() {}

    static List<Route> of(UseCases u, ApiSettings settings, AcceptedKeys keys) {
        return all(List.of(
                ofReseller(u, keys),
                ofClient(u, settings),
                ofCart(u),
                ofMoney(u),
                ofRecord(u),
                ofLinks(u, settings),
                ofInstallation(settings)));
    }

    private static List<Route> ofReseller(UseCases u, AcceptedKeys keys) {
        return all(List.of(
                new ResellerRoutes(u.resellerOfActor(), u.setTaxRates(), u.setNumbering(), u.setPriceTax()).all(),
                new PoliciesRoutes(u.policiesOfReseller(), u.setPolicies()).all(),
                new BrandRoutes(u.setBrand(), u.setLogo(), u.removeBrand(), u.brandOfReseller()).all(),
                new KeyRoutes(u.createKey(), u.revokeKey(), keys).all(),
                new ProductRoutes(u.defineProduct(), u.productsOfReseller()).all(),
                new PriceBookRoutes(
                                u.draftPriceBook(),
                                u.publishPriceBook(),
                                u.withdrawPriceBook(),
                                u.priceBooksOfReseller(),
                                u.effectOfPriceBook())
                        .all(),
                new PromoCodeRoutes(u.definePromoCode(), u.withdrawPromoCode(), u.promoCodesOfReseller()).all()));
    }

    private static List<Route> ofClient(UseCases u, ApiSettings settings) {
        return all(List.of(
                new ClientRoutes(u.createClient(), u.changeClient(), u.suspendClient(), u.clientsOfReseller()).all(),
                new InvitationRoutes(
                                u.inviteClient(),
                                u.revokeInvitation(),
                                u.acceptInvitation(),
                                u.clientsOfReseller(),
                                settings.clock())
                        .all(),
                new PermissionRoutes(
                                u.setPermission(),
                                u.revokePermission(),
                                u.requestAccess(),
                                u.setAccessLevel(),
                                u.permissionOfClient())
                        .all()));
    }

    private static List<Route> ofCart(UseCases u) {
        return all(List.of(
                new CartRoutes(u.openCart(), u.discardCart(), u.cartsOfReseller(), u.estimateOfCart()).all(),
                new SuiteRoutes(u.suitesOfCart(), u.groupIntoSuite()).all(),
                new LineRoutes(u.addLine(), u.changeLine(), u.removeLine()).all(),
                new RunningLineRoutes(u.addRenewal(), u.addChange()).all(),
                new PromoCodeOfCartRoutes(u.applyPromoCode()).all(),
                new PurchaseRoutes(
                                u.quoteCart(), u.purchaseModesOfCart(), u.checkOutCart(), u.sendCart(), u.revokeOffer())
                        .all()));
    }

    private static List<Route> ofMoney(UseCases u) {
        return all(List.of(
                new OrderRoutes(u.ordersOfReseller()).all(),
                new CertificateRoutes().all(),
                new SubscriptionRoutes(
                                u.subscriptionsOfReseller(),
                                u.entitlementOfSubscription(),
                                u.cancelSubscription(),
                                u.pauseSubscription(),
                                u.setRenewal(),
                                u.undoChange())
                        .all(),
                new InvoiceRoutes(u.invoicesOfReseller(), u.recordPayment(), u.writeOffInvoice()).all(),
                new InvoicingRoutes(u.resellerOfActor(), u.setInvoicing(), u.draftsOfReseller()).all(),
                new CreditNoteRoutes(u.issueCreditNote(), u.settleCreditNote(), u.creditNotesOfReseller()).all(),
                new RefundRoutes(u.refundsOfReseller()).all(),
                new PaymentRoutes(u.resolvePayment(), u.paymentsOfReseller()).all(),
                new PaymentMethodRoutes(u.addPaymentMethod(), u.removePaymentMethod(), u.paymentsOfReseller()).all()));
    }

    private static List<Route> ofRecord(UseCases u) {
        return all(List.of(
                new MailRoutes(u.mailsOfReseller(), u.retryMail()).all(),
                new AuditRoutes(u.activityOfReseller(), u.auditOfReseller()).all()));
    }

    private static List<Route> ofLinks(UseCases u, ApiSettings settings) {
        return all(List.of(
                new OfferRoutes(u.offerOfToken(), u.payOffer(), u.declineOffer(), settings.clock()).all(),
                new LinkRoutes(u.linkOfToken()).all()));
    }

    private static List<Route> ofInstallation(ApiSettings settings) {
        TestClock testClock = settings.testClock();
        return all(List.of(
                new OperationRoutes(settings.readiness(), settings.metrics()).all(),
                new DocsRoutes(settings.publicUrl(), testClock != null).all(),
                testClock == null ? List.of() : new ClockRoutes(testClock).all()));
    }

    private static List<Route> all(List<List<Route>> some) {
        return some.stream().flatMap(List::stream).toList();
    }
}
