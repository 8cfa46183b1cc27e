package org.cartulary.api.permission;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.MoneyFields;
import org.cartulary.api.json.Time;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.jspecify.annotations.Nullable;

/** The terms of a permission as a client writes them. Without products it covers all; without a cap or an end it has none. */
public record GrantDocument(
        @Nullable List<String> acts,
        @Nullable List<String> products,
        @Nullable List<String> payerModes,
        @Nullable MoneyFields capPerOrder,
        @Nullable MoneyFields capPerMonth,
        @Nullable String expiresAt) {

    public Grant grant() {
        return new Grant(
                Set.copyOf(Field.eachText("acts", Field.required("acts", acts), Act::parse)),
                Set.copyOf(Field.eachText("products", orNone(products), ProductCode::parse)),
                Set.copyOf(Field.eachText("payerModes", orNone(payerModes), PurchaseMode::parse)),
                MoneyFields.optional("capPerOrder", capPerOrder),
                MoneyFields.optional("capPerMonth", capPerMonth),
                Field.optional("expiresAt", expiresAt, Time::instant));
    }

    private static List<String> orNone(@Nullable List<String> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
