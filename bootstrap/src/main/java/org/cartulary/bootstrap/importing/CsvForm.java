package org.cartulary.bootstrap.importing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms of file that are known, by their columns. All columns but those named last must be there, in any order. */
enum CsvForm {
    PRODUCTS(
            "products",
            "code family kind base_products seat_based default_term_months min_quantity max_quantity linked_domain"
                    + " tax_category name_en name_fr name_pl",
            "trial_days",
            "trial_method_required"),
    PRICES("prices", "product billing_cycle_months currency unit_price setup_fee"),
    SEAT_TIERS("seat tiers", "product billing_cycle_months currency from_quantity unit_price", "mode"),
    TAX_RATES("tax rates", "country category percent valid_from"),
    CLIENTS(
            "clients",
            "external_id contact_name email organisation domain vat_id country language currency group billing_street"
                    + " billing_postcode billing_city billing_country shipping_street shipping_postcode shipping_city"
                    + " shipping_country portal_permissions"),
    FEATURES("features", "family feature name_en name_fr name_pl"),
    PROMO_CODES(
            "promo codes",
            "code kind value currency products billing_cycles first_order_only max_uses max_uses_per_client valid_from"
                    + " valid_to stacks");

    private final String what;
    private final ImmutableList<String> columns;
    private final ImmutableList<String> optional;

    CsvForm(String what, String columns, String... optional) {
        this.what = what;
        this.columns = ImmutableList.copyOf(columns.split(" "));
        this.optional = ImmutableList.copyOf(optional);
    }

    List<String> columns() {
        return columns;
    }

    /** Columns that are empty in every row where the file does not have them. */
    List<String> optional() {
        return optional;
    }

    /** Why such a file is refused where another form is wanted. */
    String notWanted(String wanted) {
        return this == FEATURES
                ? "these are " + what + ", which are not part of this version's catalogue"
                : "these are " + what + ", not " + wanted;
    }

    /** The form that fits a header best, if at least half of its columns are there: the rest is then a mistake worth naming. */
    static Optional<CsvForm> of(Collection<String> header) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(form -> form.differences(header)))
                .filter(form -> form.shared(header) * 2 >= form.columns.size());
    }

    private int differences(Collection<String> header) {
        return columns.size() + header.size() - 2 * shared(header);
    }

    private int shared(Collection<String> header) {
        return (int) columns.stream().filter(header::contains).count();
    }
}
