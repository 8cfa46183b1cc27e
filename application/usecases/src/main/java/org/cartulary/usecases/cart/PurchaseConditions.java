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
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.ports.permission.Permissions;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold for a purchase, in a fixed order: the client is active, the cart is in its currency, the client permits it, and the
 * payer can pay. A preview of the modes and a checkout ask the same.
 */
public final class PurchaseConditions {

    private final Permissions permissions;
    private final PaymentMethods methods;

    @Inject
    public PurchaseConditions(Permissions permissions, PaymentMethods methods) {
        this.permissions = permissions;
        this.methods = methods;
    }

    /**
     * What was found.
     *
     * @param permission under which the purchase is made, where its mode needs one and there is one
     * @param usable the payer's payment methods, newest first; none are looked up where the client completes or nothing is due
     */
    public record Weighed(
            List<Refusal> objections,
            Purchase purchase,
            @Nullable Permission permission,
            List<PaymentMethod> usable) {

        /** Refuses with the first objection. */
        public void requireNone() {
            if (!objections.isEmpty()) {
                throw objections.get(0).refused();
            }
        }
    }

    public Weighed weigh(Client client, Reseller reseller, Quote quote, PurchaseMode mode, Instant at) {
        Purchase purchase = purchase(reseller, quote, mode, at);
        List<Refusal> objections = new ArrayList<>();
        client.objection().ifPresent(objections::add);
        CurrencyUnit ofClient = client.billing().currency();
        if (!quote.currency().equals(ofClient)) {
            objections.add(new CartError.InOtherCurrency(quote.cart(), quote.currency(), ofClient));
        }
        Optional<Permission> permission = Optional.empty();
        if (purchase.mode() == PurchaseMode.CLIENT_CARD) {
            permission = permissions.find(client.reseller(), client.id());
            objections.addAll(permission
                    .map(granted -> granted.objections(purchase))
                    .orElseGet(() -> nothingGranted(client, purchase)));
        }
        List<PaymentMethod> usable = List.of();
        if (mode != PurchaseMode.CLIENT_COMPLETES && quote.total().isPositive()) {
            Account payer = quote.buyer();
            usable = methods.usable(client.reseller(), payer);
            if (usable.isEmpty()) {
                objections.add(new PaymentError.NoMethod(payer));
            }
        }
        return new Weighed(objections, purchase, permission.orElse(null), usable);
    }

    /** What recurring work charges to a client's card is a purchase with that card. */
    private static Purchase purchase(Reseller reseller, Quote quote, PurchaseMode mode, Instant at) {
        Set<Act> acts =
                quote.lines().stream().map(line -> line.line().act().needs()).collect(Collectors.toSet());
        Set<ProductCode> products =
                quote.lines().stream().map(line -> line.line().product()).collect(Collectors.toSet());
        boolean clientsCard = mode == PurchaseMode.AUTOMATIC && quote.buyer() instanceof Account.OfClient;
        return new Purchase(
                acts,
                products,
                clientsCard ? PurchaseMode.CLIENT_CARD : mode,
                quote.total(),
                at,
                YearMonth.from(reseller.dateAt(at)));
    }

    private static List<Refusal> nothingGranted(Client client, Purchase purchase) {
        return purchase.acts().stream()
                .sorted()
                .<Refusal>map(act -> new PermissionError.NotGranted(client.id(), act))
                .toList();
    }
}
