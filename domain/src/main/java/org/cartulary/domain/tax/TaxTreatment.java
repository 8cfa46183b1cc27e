package org.cartulary.domain.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cartulary.domain.client.Country;
import org.jspecify.annotations.Nullable;

/**
 * How one sale is taxed.
 *
 * @param percent of the net amount, in its plain form without trailing zeros
 * @param exemption why the buyer is exempt, in words for the document
 */
public record TaxTreatment(
        TaxCategory category, BigDecimal percent, @Nullable String exemption) {

    public TaxTreatment(TaxCategory category, BigDecimal percent) {
        this(category, percent, null);
    }

    public static final TaxTreatment REVERSE_CHARGE = new TaxTreatment(TaxCategory.AE, BigDecimal.ZERO);
    public static final TaxTreatment OUT_OF_SCOPE = new TaxTreatment(TaxCategory.O, BigDecimal.ZERO);

    /**
     * Services supplied electronically are taxed where the buyer is (Directive 2006/112/EC, articles 44 and 58): at the rate of the
     * buyer's country; by reverse charge where seller and buyer are in different member states and the buyer has a VAT identifier;
     * outside the scope where the reseller applies no rate for the buyer's country. A buyer that is exempt pays none, wherever it is, and
     * so does everybody for what is exempt by its kind.
     */
    public static TaxTreatment of(
            TaxRates rates,
            Country seller,
            Country buyer,
            @Nullable VatId buyerVatId,
            @Nullable String buyerExemption,
            TaxCategory category,
            LocalDate day) {
        if (buyerExemption != null || category == TaxCategory.E) {
            return new TaxTreatment(TaxCategory.E, BigDecimal.ZERO, buyerExemption);
        }
        boolean betweenMembers = !seller.equals(buyer) && seller.inEuropeanUnion() && buyer.inEuropeanUnion();
        if (betweenMembers && buyerVatId != null) {
            return REVERSE_CHARGE;
        }
        return rates.inForce(buyer, category, day)
                .map(rate -> new TaxTreatment(category, plain(rate.percent())))
                .orElse(OUT_OF_SCOPE);
    }

    /** Its category, and why if it is exempt: for what is hashed. */
    public String named() {
        return exemption == null ? category.name() : category + " " + exemption;
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
