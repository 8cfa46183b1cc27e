package org.cartulary.usecases.tenancy;

import static org.cartulary.usecases.story.Catalogue.eur;

import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.cart.ApplyPromoCode;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.GroupIntoSuite;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.cart.RemoveLine;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.ports.catalog.WithdrawPriceBook;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.client.InviteClient;
import org.cartulary.ports.client.RevokeInvitation;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.ports.creditnote.SettleCreditNote;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.invoice.RecordPayment;
import org.cartulary.ports.invoice.WriteOffInvoice;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.permission.RequestAccess;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.ports.promo.WithdrawPromoCode;
import org.cartulary.ports.reseller.RevokeKey;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.ports.subscription.SetRenewal;
import org.cartulary.usecases.story.Shop;

/** Every use case that is asked for something by its identity, as somebody asks it who knows that identity. */
enum Probe {
    CLIENT(ask -> ask.does().clientsOfReseller().one(ask.actor(), ask.of().client())),
    INVITATION(ask ->
            ask.does().clientsOfReseller().invitation(ask.actor(), ask.of().client())),
    CHANGE_CLIENT(ask -> ask.does()
            .changeClient()
            .handle(new ChangeClient.Command(
                    ask.actor(), ask.of().client(), null, null, Set.of(PortalFeature.ORDERS), null))),
    INVITE_CLIENT(ask -> ask.does()
            .inviteClient()
            .handle(new InviteClient.Command(ask.actor(), ask.of().client()))),
    REVOKE_INVITATION(ask -> ask.does()
            .revokeInvitation()
            .handle(new RevokeInvitation.Command(ask.actor(), ask.of().client()))),
    SUSPEND_CLIENT(
            ask -> ask.does().suspendClient().suspend(ask.actor(), ask.of().client())),
    REINSTATE_CLIENT(
            ask -> ask.does().suspendClient().reinstate(ask.actor(), ask.of().client())),
    PERMISSION(ask -> ask.does().permissionOfClient().ask(ask.actor(), ask.of().client())),
    REQUEST_ACCESS(ask -> ask.does()
            .requestAccess()
            .handle(new RequestAccess.Command(ask.actor(), ask.of().client()))),
    SET_PERMISSION(ask -> ask.does()
            .setPermission()
            .handle(new SetPermission.Command(ask.actor(), ask.of().client(), Grant.NOTHING, null))),
    REVOKE_PERMISSION(ask -> ask.does()
            .revokePermission()
            .handle(new RevokePermission.Command(ask.actor(), ask.of().client()))),
    PRICE_BOOK(
            ask -> ask.does().priceBooksOfReseller().one(ask.actor(), ask.of().priceBook())),
    EFFECT_OF_PRICE_BOOK(
            ask -> ask.does().effectOfPriceBook().page(ask.actor(), ask.of().priceBook(), null, PageRequest.FIRST)),
    WITHDRAW_PRICE_BOOK(ask -> ask.does()
            .withdrawPriceBook()
            .handle(new WithdrawPriceBook.Command(ask.actor(), ask.of().priceBook()))),
    PROMO_CODE(
            ask -> ask.does().promoCodesOfReseller().one(ask.actor(), ask.of().promoCode())),
    WITHDRAW_PROMO_CODE(ask -> ask.does()
            .withdrawPromoCode()
            .handle(new WithdrawPromoCode.Command(ask.actor(), ask.of().promoCode(), null))),
    OPEN_CART(ask -> ask.does()
            .openCart()
            .handle(new OpenCart.Command(ask.actor(), ask.of().client()))),
    CART(ask -> ask.does().cartsOfReseller().one(ask.actor(), ask.of().cart())),
    ADD_LINE(ask -> ask.does()
            .addLine()
            .handle(new AddLine.Command(ask.actor(), ask.of().cart(), ask.of().product(), Shop.DEFAULT, null))),
    ADD_RENEWAL(ask -> ask.does()
            .addRenewal()
            .handle(new AddRenewal.Command(
                    ask.actor(), ask.of().cart(), ask.of().subscription(), null, null))),
    ADD_CHANGE(ask -> ask.does()
            .addChange()
            .handle(new AddChange.Command(
                    ask.actor(), ask.of().cart(), ask.of().subscription(), 2, null, null, null, null, null, null))),
    UNDO_CHANGE(ask -> ask.does().undoChange().handle(ask.actor(), ask.of().subscription(), null)),
    APPLY_PROMO_CODE(ask -> ask.does()
            .applyPromoCode()
            .apply(new ApplyPromoCode.Command(
                    ask.actor(), ask.of().cart(), ask.of().promoCode(), null))),
    REMOVE_PROMO_CODE(ask -> ask.does()
            .applyPromoCode()
            .remove(new ApplyPromoCode.Command(
                    ask.actor(), ask.of().cart(), ask.of().promoCode(), null))),
    CHANGE_LINE(ask -> ask.does()
            .changeLine()
            .handle(new ChangeLine.Command(
                    ask.actor(), ask.of().cart(), ask.of().line(), Shop.DEFAULT, null))),
    REMOVE_LINE(ask -> ask.does()
            .removeLine()
            .handle(new RemoveLine.Command(
                    ask.actor(), ask.of().cart(), ask.of().line(), null))),
    SUITES_OF_CART(ask -> ask.does().suitesOfCart().ask(ask.actor(), ask.of().cart())),
    GROUP_INTO_SUITE(ask -> ask.does()
            .groupIntoSuite()
            .handle(new GroupIntoSuite.Command(
                    ask.actor(), ask.of().cart(), ask.of().product(), null))),
    DISCARD_CART(ask -> ask.does()
            .discardCart()
            .handle(new DiscardCart.Command(ask.actor(), ask.of().cart()))),
    QUOTE_CART(ask -> ask.does()
            .quoteCart()
            .handle(new QuoteCart.Command(ask.actor(), ask.of().cart(), PurchaseMode.RESELLER_CARD))),
    PURCHASE_MODES(
            ask -> ask.does().purchaseModesOfCart().ask(ask.actor(), ask.of().cart())),
    SEND_CART(ask -> ask.does()
            .sendCart()
            .handle(new SendCart.Command(ask.actor(), ask.of().cart(), digest(), null, null))),
    REVOKE_OFFER(ask -> ask.does()
            .revokeOffer()
            .handle(new RevokeOffer.Command(ask.actor(), ask.of().cart()))),
    CHECK_OUT_CART(ask -> ask.does()
            .checkOutCart()
            .handle(new CheckOutCart.Command(
                    ask.actor(), ask.of().cart(), PurchaseMode.CLIENT_CARD, digest(), null, null))),
    ORDER(ask -> ask.does().ordersOfReseller().one(ask.actor(), ask.of().order())),
    SUBSCRIPTION(ask ->
            ask.does().subscriptionsOfReseller().one(ask.actor(), ask.of().subscription())),
    ENTITLEMENT(ask ->
            ask.does().entitlementOfSubscription().ask(ask.actor(), ask.of().subscription())),
    CANCEL_SUBSCRIPTION(ask -> ask.does()
            .cancelSubscription()
            .cancel(new CancelSubscription.Command(ask.actor(), ask.of().subscription(), Timing.PERIOD_END, null))),
    KEEP_SUBSCRIPTION(
            ask -> ask.does().cancelSubscription().keep(ask.actor(), ask.of().subscription(), null)),
    PAUSE_SUBSCRIPTION(
            ask -> ask.does().pauseSubscription().pause(ask.actor(), ask.of().subscription(), null)),
    RESUME_SUBSCRIPTION(
            ask -> ask.does().pauseSubscription().resume(ask.actor(), ask.of().subscription(), null)),
    ESTIMATE(ask -> ask.does()
            .estimateOfCart()
            .document(ask.actor(), ask.of().cart(), Estimate.Kind.ESTIMATE, InvoiceFormat.PDF)),
    SET_RENEWAL(ask -> ask.does()
            .setRenewal()
            .handle(new SetRenewal.Command(ask.actor(), ask.of().subscription(), true, null))),
    INVOICE(ask -> ask.does().invoicesOfReseller().one(ask.actor(), ask.of().invoice())),
    DOCUMENT(ask ->
            ask.does().invoicesOfReseller().document(ask.actor(), ask.of().invoice(), InvoiceFormat.PDF)),
    RECORD_PAYMENT(ask -> ask.does()
            .recordPayment()
            .handle(new RecordPayment.Command(ask.actor(), ask.of().invoice(), eur("1.00"), "mine", null))),
    WRITE_OFF_INVOICE(ask -> ask.does()
            .writeOffInvoice()
            .handle(new WriteOffInvoice.Command(ask.actor(), ask.of().invoice(), "mine"))),
    ISSUE_CREDIT_NOTE(ask -> ask.does()
            .issueCreditNote()
            .handle(new IssueCreditNote.Command(ask.actor(), ask.of().invoice(), new Extent.All(), "mine", null))),
    CREDIT_NOTE(
            ask -> ask.does().creditNotesOfReseller().one(ask.actor(), ask.of().creditNote())),
    CREDIT_NOTE_DOCUMENT(ask ->
            ask.does().creditNotesOfReseller().document(ask.actor(), ask.of().creditNote(), InvoiceFormat.PDF)),
    SETTLE_CREDIT_NOTE(ask -> ask.does()
            .settleCreditNote()
            .handle(new SettleCreditNote.Command(ask.actor(), ask.of().creditNote(), SettlementWay.REFUND))),
    PAYMENT(ask -> ask.does().paymentsOfReseller().one(ask.actor(), ask.of().payment())),
    RESOLVE_PAYMENT(
            ask -> ask.does().resolvePayment().handle(ask.actor(), ask.of().payment())),
    PAYMENT_METHODS(ask -> ask.does()
            .paymentsOfReseller()
            .methods(ask.actor(), new Account.OfClient(ask.of().client()))),
    ADD_PAYMENT_METHOD(ask -> ask.does()
            .addPaymentMethod()
            .handle(new AddPaymentMethod.Command(
                    ask.actor(), new Account.OfClient(ask.of().client()), new GatewayToken("tok_mine")))),
    REMOVE_PAYMENT_METHOD(ask -> {
        ask.does()
                .removePaymentMethod()
                .handle(new RemovePaymentMethod.Command(ask.actor(), ask.of().method()));
    }),
    REVOKE_KEY(ask -> {
        ask.does()
                .revokeKey()
                .handle(new RevokeKey.Command(ask.actor(), ask.of().key()));
    }),
    RETRY_MAIL(ask -> ask.does().retryMail().handle(ask.actor(), ask.of().mail()));

    /** What is asked; how it is answered does not matter to whom it must be refused. */
    private interface Question {

        void ask(Ask ask);
    }

    /** Who asks, and for which things. */
    record Ask(UseCases does, Actor actor, Things of) {}

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
    private final Question question;

    Probe(Question question) {
        this.question = question;
    }

    void ask(UseCases does, Actor actor, Things of) {
        question.ask(new Ask(does, actor, of));
    }

    private static QuoteDigest digest() {
        return new QuoteDigest("0".repeat(64));
    }
}
