package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.domain.permission.Purchase;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.usecases.payment.Knowing;
import org.cartulary.usecases.payment.Known;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold for a purchase, in a fixed order: the client is active, the cart is in its currency, the client permits it, and the
 * payer can pay. A preview of the modes and a checkout ask the same.
 */
public final class PurchaseConditions {

    private final Knowing asking;

    @Inject
    public PurchaseConditions(Knowing asking) {
        this.asking = asking;
    }

    /**
     * What was found.
     *
     * @param purchase as it is held against the permission; one of recurring work is there under the mode by which it is paid
     * @param permission under which the purchase is made, where its mode needs one and there is one
     * @param credit what of the total the account credit of the client pays
     * @param usable the payer's payment methods, newest first; none are looked up where no card is charged by itself, or nothing is left to pay
     *     and no trial requires one
     */
    public record Weighed(
            List<Refusal> objections,
            Purchase purchase,
            @Nullable Permission permission,
            Money credit,
            List<PaymentMethod> usable) {

        /** Refuses with the first objection. */
        public void requireNone() {
            if (!objections.isEmpty()) {
                throw objections.get(0).refused();
            }
        }

        /** What is to be charged, or owed. */
        public Money due() {
            return purchase.total().minus(credit);
        }

        /** Whether it is paid by an invoice later, and no gateway is asked now. */
        public boolean onAccount() {
            return purchase.mode() == PurchaseMode.CLIENT_INVOICE;
        }
    }

    public Weighed weigh(Client client, Reseller reseller, Quote quote, PurchaseMode mode, Instant at) {
        return weigh(asking, client, reseller, quote, mode, at);
    }

    /** The same by what is known already. */
    public Weighed weigh(Known known, Client client, Reseller reseller, Quote quote, PurchaseMode mode, Instant at) {
        List<Refusal> objections = new ArrayList<>();
        client.objection().ifPresent(objections::add);
        CurrencyUnit ofClient = client.billing().currency();
        if (!quote.currency().equals(ofClient)) {
            objections.add(new CartError.InOtherCurrency(quote.cart(), quote.currency(), ofClient));
        }
        boolean onBehalf = isOnBehalf(mode, quote);
        Optional<Permission> permission =
                onBehalf ? known.permission(client.reseller(), client.id()) : Optional.empty();
        Money credit = credit(client, quote);
        boolean leftToPay = quote.total().isGreaterThan(credit);
        boolean byCard = leftToPay && mode != PurchaseMode.CLIENT_COMPLETES && mode != PurchaseMode.CLIENT_INVOICE;
        boolean forTrial = quote.requiresMethod() && mode != PurchaseMode.CLIENT_COMPLETES;
        List<PaymentMethod> usable = byCard || forTrial ? known.usable(client.reseller(), quote.buyer()) : List.of();
        PurchaseMode paidBy =
                mode == PurchaseMode.AUTOMATIC && onBehalf ? automatic(leftToPay, permission, usable) : mode;
        Purchase purchase = purchase(reseller, quote, paidBy, at);
        if (onBehalf) {
            objections.addAll(permission
                    .map(granted -> granted.objections(purchase))
                    .orElseGet(() -> nothingGranted(client, purchase)));
        }
        boolean needed = forTrial || (byCard && paidBy != PurchaseMode.CLIENT_INVOICE);
        if (needed && usable.isEmpty()) {
            objections.add(new PaymentError.NoMethod(quote.buyer()));
        }
        return new Weighed(objections, purchase, permission.orElse(null), credit, usable);
    }

    /** Whether the client is bound by it without having a hand in it. */
    private static boolean isOnBehalf(PurchaseMode mode, Quote quote) {
        return switch (mode) {
            case CLIENT_CARD, CLIENT_INVOICE -> true;
            case RESELLER_CARD, CLIENT_COMPLETES -> false;
            case AUTOMATIC -> quote.buyer() instanceof Account.OfClient;
        };
    }

    /** What is kept for a client pays first for what it buys, and never for what its reseller buys. */
    private static Money credit(Client client, Quote quote) {
        Money none = Money.zero(quote.currency());
        if (quote.buyer() instanceof Account.OfReseller
                || !client.credit().getCurrencyUnit().equals(quote.currency())) {
            return none;
        }
        return client.credit().isGreaterThan(quote.total()) ? quote.total() : client.credit();
    }

    /** Recurring work charges the client's card; a client without one that permits invoices owes it instead. */
    private static PurchaseMode automatic(
            boolean leftToPay, Optional<Permission> permission, List<PaymentMethod> usable) {
        boolean invoices = permission
                .map(granted -> granted.grant().payerModes().contains(PurchaseMode.CLIENT_INVOICE))
                .orElse(false);
        return invoices && leftToPay && usable.isEmpty() ? PurchaseMode.CLIENT_INVOICE : PurchaseMode.CLIENT_CARD;
    }

    private static Purchase purchase(Reseller reseller, Quote quote, PurchaseMode mode, Instant at) {
        Set<Act> acts =
                quote.lines().stream().map(line -> line.line().act().needs()).collect(Collectors.toSet());
        Set<ProductCode> products =
                quote.lines().stream().map(line -> line.line().product()).collect(Collectors.toSet());
        return new Purchase(acts, products, mode, quote.total(), at, YearMonth.from(reseller.dateAt(at)));
    }

    private static List<Refusal> nothingGranted(Client client, Purchase purchase) {
        return purchase.acts().stream()
                .sorted()
                .<Refusal>map(act -> new PermissionError.NotGranted(client.id(), act))
                .toList();
    }
}
