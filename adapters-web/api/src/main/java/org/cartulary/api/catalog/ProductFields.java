package org.cartulary.api.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartulary.api.json.Field;
import org.cartulary.domain.Text;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.proration.ChangePolicies;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.catalog.DefineProduct;
import org.jspecify.annotations.Nullable;

/** A product as it is written, whole. Without a default term it is three years; it counts no seats and serves no domain unless it says so. */
record ProductFields(
        @Nullable String family,
        @Nullable String kind,
        @Nullable List<String> related,
        @Nullable Integer defaultTermMonths,
        @Nullable QuantityFields quantity,
        @Nullable Boolean seatBased,
        @Nullable Boolean linkedDomain,
        @Nullable String taxCategory,
        @Nullable Integer stock,
        @Nullable Integer perClient,
        @Nullable TrialFields trial,
        @Nullable ChangePolicyFields changes,
        @Nullable Map<String, String> names,
        @Nullable List<PriceFields> prices) {

    private static final int LONGEST_FAMILY = 64;
    private static final int LONGEST_NAME = 200;

    DefineProduct.Command command(Actor actor, ProductCode code, @Nullable Long expectedVersion) {
        return new DefineProduct.Command(
                actor,
                code,
                Text.line("family", family, LONGEST_FAMILY),
                Field.required("kind", kind, ProductKind::parse),
                Set.copyOf(
                        Field.eachText("related", Objects.requireNonNullElse(related, List.of()), ProductCode::parse)),
                terms(),
                namesByLanguage(),
                Field.each("prices", Field.required("prices", prices), PriceFields::price),
                expectedVersion);
    }

    private ProductTerms terms() {
        return new ProductTerms(
                defaultTermMonths == null ? Term.THREE_YEARS : term(defaultTermMonths),
                Field.required("quantity", quantity).range(),
                Boolean.TRUE.equals(seatBased),
                Boolean.TRUE.equals(linkedDomain),
                Field.required("taxCategory", taxCategory, TaxCategory::parse),
                stock,
                perClient,
                trial == null ? null : trial.trial(),
                changes == null ? ChangePolicies.DEFAULT : changes.policies());
    }

    private static Term term(int months) {
        return Field.renamed("defaultTermMonths", () -> new Term(months));
    }

    private Map<Language, String> namesByLanguage() {
        Map<Language, String> known = new EnumMap<>(Language.class);
        Field.required("names", names).forEach((tag, name) -> {
            String field = "names." + Field.shown(tag);
            known.put(Field.required(field, tag, Language::parse), Text.line(field, name, LONGEST_NAME));
        });
        return known;
    }
}
