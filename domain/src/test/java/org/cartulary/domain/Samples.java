package org.cartulary.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Pricing;
import org.cartulary.domain.quote.PricingBasis;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A reseller in Lyon, its client in Rennes, and what it sells: the smallest world in which the domain can be tested. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    public static final ResellerId RESELLER = new ResellerId(id(1));
    public static final ClientId CLIENT = new ClientId(id(2));
    public static final CartId CART = new CartId(id(3));
    public static final ProductCode HOSTING = new ProductCode("hosting");
    public static final ProductCode BACKUP = new ProductCode("backup");
    public static final EmailAddress ADA = new EmailAddress("ada@bakery.example");
    public static final PostalAddress RENNES =
            new PostalAddress("3 place de l'Église", "35000", "Rennes", new Country("FR"));
    public static final PostalAddress LYON =
            new PostalAddress("8 quai des Célestins", "69002", "Lyon", new Country("FR"));

    private Samples() {}

    public static UUID id(long number) {
        return new UUID(0x01890000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    public static LineId line(long number) {
        return new LineId(id(100 + number));
    }

    public static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    public static Reseller reseller() {
        return Reseller.register(
                        RESELLER,
                        "Atelier Web",
                        new EmailAddress("facturation@atelier.example"),
                        LYON,
                        null,
                        Language.FR,
                        ZoneId.of("Europe/Paris"))
                .next()
                .applyTaxRates(new TaxRates(List.of(
                        new TaxRate(new Country("FR"), TaxCategory.S, new BigDecimal("20"), LocalDate.of(2014, 1, 1)))))
                .next();
    }

    public static Client invitedClient() {
        return Client.create(
                        CLIENT,
                        RESELLER,
                        null,
                        new Profile("Boulangerie Ada", null, Language.FR, null),
                        billing("EUR"),
                        new Contact(new ContactId(id(4)), "Ada", ADA, true),
                        EnumSet.allOf(PortalFeature.class))
                .next();
    }

    public static Client client() {
        return invitedClient().accept().next();
    }

    public static BillingDetails billing(String currency) {
        return new BillingDetails(CurrencyUnit.of(currency), RENNES, null, null);
    }

    public static ProductTerms terms(int most) {
        return new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, most), true, true, TaxCategory.S);
    }

    /** Hosting: 6.00 EUR a month, 60.00 EUR a year, nothing to set up. */
    public static Product hosting() {
        return product(
                HOSTING,
                ProductKind.BASE,
                Set.of(),
                Price.flat(new BillingCycle(1), eur("6.00"), eur("0.00")),
                Price.flat(new BillingCycle(12), eur("60.00"), eur("0.00")));
    }

    /** Backup, an add-on of hosting: 2.00 EUR a month. */
    public static Product backup() {
        return product(
                BACKUP, ProductKind.ADDON, Set.of(HOSTING), Price.flat(new BillingCycle(1), eur("2.00"), eur("0.00")));
    }

    public static Product product(ProductCode code, ProductKind kind, Set<ProductCode> related, Price... prices) {
        return new Product(
                RESELLER,
                code,
                code.value(),
                kind,
                related,
                terms(QuantityRange.LIMIT),
                Map.of(Language.EN, "The " + code),
                List.of(prices),
                1);
    }

    public static CartLine hostingLine(long number) {
        return new CartLine(
                line(number), LineAct.START, HOSTING, 1, new BillingCycle(12), Term.THREE_YEARS, null, null);
    }

    public static CartLine backupLine(long number, @Nullable LineBase base) {
        return new CartLine(line(number), LineAct.START, BACKUP, 1, new BillingCycle(1), Term.THREE_YEARS, null, base);
    }

    public static Cart emptyCart() {
        return Cart.open(CART, client()).next();
    }

    /** One year of hosting: 60.00 EUR and 12.00 EUR of tax. */
    public static Cart cart() {
        return emptyCart().add(hostingLine(1)).next();
    }

    public static Quote quote(Cart cart) {
        return quote(cart, hosting(), backup());
    }

    public static Quote quote(Cart cart, Product... products) {
        return pricing(reseller(), products).quote(cart, Buyer.of(client()));
    }

    public static Pricing pricing(Reseller seller, Product... products) {
        Map<ProductCode, Product> byCode = new HashMap<>();
        for (Product product : products) {
            byCode.put(product.code(), product);
        }
        return new Pricing(new PricingBasis(
                seller,
                byCode,
                PriceList.standard(),
                Map.of(),
                List.of(),
                new Situation(CurrencyUnit.EUR, TODAY, null, true)));
    }
}
