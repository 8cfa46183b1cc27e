package org.cartulary.api;

import jakarta.inject.Inject;
import org.cartulary.ports.audit.ActivityOfReseller;
import org.cartulary.ports.audit.AuditOfReseller;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.CartsOfReseller;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.DeclineOffer;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.OfferOfToken;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.cart.PurchaseModesOfCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.cart.RemoveLine;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.catalog.ProductsOfReseller;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.client.ClientsOfReseller;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.client.InviteClient;
import org.cartulary.ports.client.RevokeInvitation;
import org.cartulary.ports.client.SuspendClient;
import org.cartulary.ports.invoice.InvoicesOfReseller;
import org.cartulary.ports.mail.MailsOfReseller;
import org.cartulary.ports.mail.RetryMail;
import org.cartulary.ports.order.OrdersOfReseller;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.payment.PaymentsOfReseller;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.payment.ResolvePayment;
import org.cartulary.ports.permission.PermissionOfClient;
import org.cartulary.ports.permission.RequestAccess;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.permission.SetAccessLevel;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.ports.request.AnswerOnce;
import org.cartulary.ports.reseller.Authenticate;
import org.cartulary.ports.reseller.CreateKey;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.cartulary.ports.reseller.RevokeKey;
import org.cartulary.ports.reseller.SetTaxRates;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;

/** Every use case that the API offers, by aggregate. */
public record UseCases(
        OfReseller reseller,
        OfClient client,
        OfPermission permission,
        OfCatalog catalog,
        OfCart cart,
        OfOffer offer,
        OfPayment payment,
        OfMail mail,
        Reads reads,
        AnswerOnce answerOnce) {

    @Inject
    public UseCases {}

    public record OfReseller(
            Authenticate authenticate,
            CreateKey createKey,
            RevokeKey revokeKey,
            ResellerOfActor one,
            SetTaxRates setTaxRates) {

        @Inject
        public OfReseller {}
    }

    public record OfClient(
            CreateClient create,
            ChangeClient change,
            SuspendClient suspend,
            InviteClient invite,
            RevokeInvitation revokeInvitation,
            AcceptInvitation accept,
            ClientsOfReseller read) {

        @Inject
        public OfClient {}
    }

    public record OfPermission(
            SetPermission set,
            RevokePermission revoke,
            RequestAccess request,
            SetAccessLevel setByLink,
            PermissionOfClient read) {

        @Inject
        public OfPermission {}
    }

    public record OfCatalog(DefineProduct define, ProductsOfReseller read) {

        @Inject
        public OfCatalog {}
    }

    public record OfCart(
            OpenCart open,
            DiscardCart discard,
            AddLine addLine,
            ChangeLine changeLine,
            RemoveLine removeLine,
            QuoteCart quote,
            PurchaseModesOfCart purchaseModes,
            CheckOutCart checkOut,
            SendCart send,
            RevokeOffer revokeOffer,
            CartsOfReseller read) {

        @Inject
        public OfCart {}
    }

    public record OfOffer(OfferOfToken read, PayOffer pay, DeclineOffer decline) {

        @Inject
        public OfOffer {}
    }

    public record OfPayment(
            AddPaymentMethod addMethod,
            RemovePaymentMethod removeMethod,
            ResolvePayment resolve,
            PaymentsOfReseller read) {

        @Inject
        public OfPayment {}
    }

    public record OfMail(MailsOfReseller read, RetryMail retry) {

        @Inject
        public OfMail {}
    }

    public record Reads(
            OrdersOfReseller orders,
            SubscriptionsOfReseller subscriptions,
            InvoicesOfReseller invoices,
            ActivityOfReseller activity,
            AuditOfReseller audit) {

        @Inject
        public Reads {}
    }
}
