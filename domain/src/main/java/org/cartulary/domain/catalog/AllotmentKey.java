package org.cartulary.domain.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.promo.PromoCodeName;

/**
 * What a limit counts. Its text is its identity in a store: {@code stock:hosting}, {@code quantity:hosting:client_01h...},
 * {@code uses:SPRING-10}, {@code uses:SPRING-10:client_01h...} or {@code trial:hosting:client_01h...}, at most 128 characters.
 */
public record AllotmentKey(String value) {

    private static final String CLIENT = ":client_[0-9a-z]{26}";
    private static final Pattern FORM = Pattern.compile("stock:[a-z0-9-]{1,64}|(quantity|trial):[a-z0-9-]{1,64}"
            + CLIENT + "|uses:[A-Z0-9-]{3,32}(" + CLIENT + ")?");

    public AllotmentKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no limit counts this: " + value);
        }
    }

    /** How many units of a product there are, for all clients together. */
    public static AllotmentKey stockOf(ProductCode product) {
        return new AllotmentKey("stock:" + product);
    }

    /** How many units of a product one client may have. */
    public static AllotmentKey productOfClient(ProductCode product, ClientId client) {
        return new AllotmentKey("quantity:" + product + ":" + client);
    }

    /** The one trial of a product that one client may have. */
    public static AllotmentKey trialOf(ProductCode product, ClientId client) {
        return new AllotmentKey("trial:" + product + ":" + client);
    }

    /** How often a promo code may be used, by all clients together. */
    public static AllotmentKey usesOf(PromoCodeName code) {
        return new AllotmentKey("uses:" + code);
    }

    /** How often one client may use a promo code. */
    public static AllotmentKey usesOf(PromoCodeName code, ClientId client) {
        return new AllotmentKey("uses:" + code + ":" + client);
    }

    /** The promo code whose uses it counts, if it does. */
    public Optional<PromoCodeName> usedCode() {
        return value.startsWith("uses:") ? Optional.of(new PromoCodeName(subject())) : Optional.empty();
    }

    /** The product whose units it counts, if it does. */
    public Optional<ProductCode> countedProduct() {
        boolean counted = value.startsWith("stock:") || value.startsWith("quantity:");
        return counted ? Optional.of(new ProductCode(subject())) : Optional.empty();
    }

    /** The product of which it counts a trial, if it does. */
    public Optional<ProductCode> triedProduct() {
        return value.startsWith("trial:") ? Optional.of(new ProductCode(subject())) : Optional.empty();
    }

    /** Whether it counts what one client takes, and not all together. */
    public boolean ofOneClient() {
        return value.contains(":client_");
    }

    private String subject() {
        return value.split(":", -1)[1];
    }

    @Override
    public String toString() {
        return value;
    }
}
