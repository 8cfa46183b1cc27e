package org.cartulary.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Balance;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.joda.money.Money;

/** Who sells what invoices bill. */
final class SampleReseller {

    static final ResellerId ID = new ResellerId(UUID.fromString("0193500a-0000-7000-8000-000000000001"));
    static final Brand NEUTRAL = Brand.neutral(ID);

    private SampleReseller() {}

    /** The issuer of an invoice, with its rates in Poland, and one in France. */
    static Reseller of(Party issuer, Language language, String polishRate, String reverseChargeRate) {
        TaxRates rates = new TaxRates(List.of(
                rate("PL", TaxCategory.S, polishRate),
                rate("PL", TaxCategory.AE, reverseChargeRate),
                rate("FR", TaxCategory.S, "5.5")));
        return new Reseller(
                ID,
                issuer.name(),
                issuer.email(),
                issuer.address(),
                issuer.vatId(),
                language,
                ZoneOffset.UTC,
                rates,
                1);
    }

    static Product product(ProductCode code, String name, TaxCategory category, Price price) {
        return new Product(
                ID,
                code,
                "family",
                ProductKind.BASE,
                Set.of(),
                new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 10_000), true, true, category),
                Map.of(Language.EN, name),
                List.of(price),
                1);
    }

    /** The same, with a trial. */
    static Product tried(Product like, Trial trial) {
        ProductTerms terms = like.terms();
        return new Product(
                like.reseller(),
                like.code(),
                like.family(),
                like.kind(),
                like.related(),
                new ProductTerms(
                        terms.defaultTerm(),
                        terms.quantity(),
                        terms.seatBased(),
                        terms.linkedDomain(),
                        terms.taxCategory(),
                        null,
                        null,
                        trial),
                like.names(),
                like.prices(),
                like.version());
    }

    private static TaxRate rate(String country, TaxCategory category, String percent) {
        return new TaxRate(new Country(country), category, new BigDecimal(percent), LocalDate.EPOCH);
    }

    /** What became of an invoice of this state. */
    static Balance balance(InvoiceState state, Money total) {
        Money zero = Money.zero(total.getCurrencyUnit());
        return switch (state) {
            case DRAFT, ISSUED -> Balance.untouched(total.getCurrencyUnit());
            case PAID -> Balance.paid(total);
            case VOID -> new Balance(zero, total, zero);
            case UNCOLLECTIBLE -> new Balance(zero, zero, total);
        };
    }
}
