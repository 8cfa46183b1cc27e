package org.cartulary.api;

import java.util.List;
import java.util.stream.Stream;
import org.cartulary.api.audit.AuditRoutes;
import org.cartulary.api.cart.CartRoutes;
import org.cartulary.api.cart.LineRoutes;
import org.cartulary.api.cart.PurchaseRoutes;
import org.cartulary.api.catalog.ProductRoutes;
import org.cartulary.api.client.ClientRoutes;
import org.cartulary.api.client.InvitationRoutes;
import org.cartulary.api.docs.DocsRoutes;
import org.cartulary.api.http.AcceptedKeys;
import org.cartulary.api.http.Route;
import org.cartulary.api.invoice.InvoiceRoutes;
import org.cartulary.api.mail.MailRoutes;
import org.cartulary.api.offer.OfferRoutes;
import org.cartulary.api.order.OrderRoutes;
import org.cartulary.api.payment.PaymentMethodRoutes;
import org.cartulary.api.payment.PaymentRoutes;
import org.cartulary.api.permission.PermissionRoutes;
import org.cartulary.api.reseller.KeyRoutes;
import org.cartulary.api.reseller.ResellerRoutes;
import org.cartulary.api.subscription.SubscriptionRoutes;

/** Every route of the API, and the use cases behind it. */
final class AllRoutes {

    private AllRoutes() {}

    static List<Route> of(UseCases useCases, ApiSettings settings, AcceptedKeys keys) {
        return Stream.of(
                        ofReseller(useCases.reseller(), keys),
                        ofClient(useCases.client(), settings),
                        ofPermission(useCases.permission()),
                        new ProductRoutes(
                                        useCases.catalog().define(),
                                        useCases.catalog().read())
                                .all(),
                        ofCart(useCases.cart()),
                        ofOffer(useCases.offer(), settings),
                        ofPayment(useCases.payment()),
                        reads(useCases.reads()),
                        new MailRoutes(useCases.mail().read(), useCases.mail().retry()).all(),
                        ofInstallation(settings))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> ofReseller(UseCases.OfReseller reseller, AcceptedKeys keys) {
        return both(
                new ResellerRoutes(reseller.one(), reseller.setTaxRates()).all(),
                new KeyRoutes(reseller.createKey(), reseller.revokeKey(), keys).all());
    }

    private static List<Route> ofClient(UseCases.OfClient client, ApiSettings settings) {
        return both(
                new ClientRoutes(client.create(), client.change(), client.suspend(), client.read()).all(),
                new InvitationRoutes(
                                client.invite(),
                                client.revokeInvitation(),
                                client.accept(),
                                client.read(),
                                settings.clock())
                        .all());
    }

    private static List<Route> ofPermission(UseCases.OfPermission permission) {
        return new PermissionRoutes(
                        permission.set(),
                        permission.revoke(),
                        permission.request(),
                        permission.setByLink(),
                        permission.read())
                .all();
    }

    private static List<Route> ofCart(UseCases.OfCart cart) {
        return Stream.of(
                        new CartRoutes(cart.open(), cart.discard(), cart.read()).all(),
                        new LineRoutes(cart.addLine(), cart.changeLine(), cart.removeLine()).all(),
                        new PurchaseRoutes(
                                        cart.quote(),
                                        cart.purchaseModes(),
                                        cart.checkOut(),
                                        cart.send(),
                                        cart.revokeOffer())
                                .all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> ofOffer(UseCases.OfOffer offer, ApiSettings settings) {
        return new OfferRoutes(offer.read(), offer.pay(), offer.decline(), settings.clock()).all();
    }

    private static List<Route> ofPayment(UseCases.OfPayment payment) {
        return both(
                new PaymentRoutes(payment.resolve(), payment.read()).all(),
                new PaymentMethodRoutes(payment.addMethod(), payment.removeMethod(), payment.read()).all());
    }

    private static List<Route> reads(UseCases.Reads reads) {
        return Stream.of(
                        new OrderRoutes(reads.orders()).all(),
                        new SubscriptionRoutes(reads.subscriptions()).all(),
                        new InvoiceRoutes(reads.invoices()).all(),
                        new AuditRoutes(reads.activity(), reads.audit()).all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> ofInstallation(ApiSettings settings) {
        List<Route> always = both(
                new OperationRoutes(settings.readiness(), settings.metrics()).all(),
                new DocsRoutes(settings.publicUrl(), settings.testClock() != null).all());
        return settings.testClock() == null ? always : both(always, new ClockRoutes(settings.testClock()).all());
    }

    private static List<Route> both(List<Route> some, List<Route> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
