package org.cartulary.bootstrap.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.tax.TaxCategory;
import org.jspecify.annotations.Nullable;

/** A product as a row of a file describes it: all but its prices. It can be tried where the row says for how many days. */
record ProductRow(
        ProductCode code,
        String family,
        ProductKind kind,
        Set<ProductCode> related,
        ProductTerms terms,
        Map<Language, String> names) {
    private static final int LONGEST_NAME = 200;

    static ProductRow read(CsvRow row) {
        Cell<ProductCode> code = row.required("code", ProductCode::parse);
        Cell<String> family = row.required("family", text -> Text.line("family", text, 64));
        Cell<ProductKind> kind = row.required("kind", ProductKind::parse);
        Cell<Set<ProductCode>> related = row.cell("base_products", ProductRow::codes);
        Cell<Boolean> seatBased = row.required("seat_based", Numbers::yesOrNo);
        Cell<Term> term = row.cell(
                "default_term_months", text -> text.isEmpty() ? Term.THREE_YEARS : new Term(Numbers.whole(text)));
        Cell<Integer> least = row.required("min_quantity", Numbers::whole);
        Cell<Integer> most = row.required("max_quantity", Numbers::whole);
        Cell<Boolean> linkedDomain = row.required("linked_domain", Numbers::yesOrNo);
        Cell<TaxCategory> taxCategory = row.required("tax_category", TaxCategory::parse);
        Map<Language, String> names = names(row);
        Cell<Boolean> methodRequired =
                row.cell("trial_method_required", text -> !text.isEmpty() && Numbers.yesOrNo(text));
        Cell<Trial> trial = row.cell("trial_days", text -> trial(text, methodRequired));
        row.requireSound();
        Cell<QuantityRange> quantity = row.cell("max_quantity", text -> new QuantityRange(least.get(), most.get()));
        row.requireSound();
        ProductTerms terms = new ProductTerms(
                term.get(),
                quantity.get(),
                seatBased.get(),
                linkedDomain.get(),
                taxCategory.get(),
                null,
                null,
                trial.value());
        return new ProductRow(code.get(), family.get(), kind.get(), related.get(), terms, names);
    }

    /** The same with what a file has no columns for: the limits of the product, and how it changes. */
    ProductRow keeping(ProductTerms known) {
        ProductTerms kept = new ProductTerms(
                terms.defaultTerm(),
                terms.quantity(),
                terms.seatBased(),
                terms.linkedDomain(),
                terms.taxCategory(),
                known.stock(),
                known.perClient(),
                terms.trial(),
                known.changes());
        return new ProductRow(code, family, kind, related, kept, names);
    }

    private static @Nullable Trial trial(String days, Cell<Boolean> methodRequired) {
        boolean required = Boolean.TRUE.equals(methodRequired.value());
        if (days.isEmpty() && required) {
            throw new InputError.Missing("trial_days").refused();
        }
        return days.isEmpty() ? null : new Trial(Numbers.whole(days), required);
    }

    private static Map<Language, String> names(CsvRow row) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        row.required("name_" + Language.EN, text -> text);
        for (Language language : Language.values()) {
            String column = "name_" + language;
            String name = row.cell(column, text -> Text.optionalLine(column, text, LONGEST_NAME))
                    .value();
            if (name != null) {
                names.put(language, name);
            }
        }
        return names;
    }

    private static Set<ProductCode> codes(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(ProductCode::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
