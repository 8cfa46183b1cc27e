package org.cartulary.usecases.promo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeError;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.ports.catalog.Allotments;
import org.cartulary.ports.promo.PromoCodes;
import org.jspecify.annotations.Nullable;

/** The promo codes of a cart, and how often they may still be used. A cart without codes asks and writes nothing. */
public final class PromoCodeUses {

    private final PromoCodes promoCodes;
    private final Allotments allotments;

    @Inject
    public PromoCodeUses(PromoCodes promoCodes, Allotments allotments) {
        this.promoCodes = promoCodes;
        this.allotments = allotments;
    }

    /** Those of the cart, in its order; refuses one that nobody defined, or that is used up. Reads only: a use is counted by {@link #take}. */
    public List<PromoCode> of(Cart cart) {
        List<PromoCode> codes = find(cart);
        codes.forEach(code -> requireLeft(cart, code));
        return codes;
    }

    /** Counts one use of each, for all clients and for this one; never more than are allowed, however many pay at once. */
    public void take(Cart cart) {
        for (PromoCode code : find(cart)) {
            allotments.take(
                    cart.reseller(),
                    AllotmentKey.usesOf(code.code()),
                    1,
                    most(code.terms().maxUses()));
            allotments.take(
                    cart.reseller(),
                    AllotmentKey.usesOf(code.code(), cart.client()),
                    1,
                    most(code.terms().maxUsesPerClient()));
        }
    }

    /** The payment failed: the uses are there again. */
    public void giveBack(Cart cart) {
        for (PromoCodeName code : cart.codes()) {
            allotments.giveBack(cart.reseller(), AllotmentKey.usesOf(code), 1);
            allotments.giveBack(cart.reseller(), AllotmentKey.usesOf(code, cart.client()), 1);
        }
    }

    /** Names the code where the last use was taken by somebody else in this very moment; passes on what else was refused. */
    public static Refused named(Refused refused) {
        if (refused.refusal() instanceof CatalogError.AllotmentExhausted exhausted) {
            AllotmentKey key = exhausted.allotment();
            return key.usedCode()
                    .map(code -> key.ofOneClient()
                            ? new PromoCodeError.UsedUpByClient(code).refused()
                            : new PromoCodeError.UsedUp(code).refused())
                    .orElse(refused);
        }
        return refused;
    }

    private void requireLeft(Cart cart, PromoCode code) {
        Integer most = code.terms().maxUses();
        if (most != null && allotments.taken(cart.reseller(), AllotmentKey.usesOf(code.code())) >= most) {
            throw new PromoCodeError.UsedUp(code.code()).refused();
        }
        Integer mostOfClient = code.terms().maxUsesPerClient();
        if (mostOfClient != null
                && allotments.taken(cart.reseller(), AllotmentKey.usesOf(code.code(), cart.client())) >= mostOfClient) {
            throw new PromoCodeError.UsedUpByClient(code.code()).refused();
        }
    }

    private List<PromoCode> find(Cart cart) {
        if (cart.codes().isEmpty()) {
            return List.of();
        }
        Map<PromoCodeName, PromoCode> defined = promoCodes.findAll(cart.reseller(), cart.codes()).stream()
                .collect(Collectors.toMap(PromoCode::code, Function.identity()));
        return cart.codes().stream()
                .map(name -> Optional.ofNullable(defined.get(name))
                        .orElseThrow(() -> new PromoCodeError.Unknown(name).refused()))
                .toList();
    }

    private static long most(@Nullable Integer limit) {
        return Objects.requireNonNullElse(limit, PromoTerms.MOST_USES);
    }
}
