package org.cartulary.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Pricing;
import org.cartulary.domain.quote.PricingBasis;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes an invoice part by part; what is not said is that of a Polish baker who buys from a Polish agency, in euros. */
final class SampleInvoice {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID SOME = UUID.fromString("0193500a-0000-7000-8000-000000000001");
    private static final ResellerId SELLER = SampleReseller.ID;

    private final Language language;
    private final List<CartLine> lines = new ArrayList<>();
    private final Map<ProductCode, Product> products = new HashMap<>();
    private final List<PromoCode> codes = new ArrayList<>();
    private CurrencyUnit currency = CurrencyUnit.EUR;
    private Party issuer = new Party(
            "Atelier Numérique",
            EmailAddress.parse("rachunki@atelier.example"),
            PostalAddress.parse("ul. Świętokrzyska 12/4", "00-044", "Warszawa", "PL"),
            null,
            VatId.parse("PL5260001246"));
    private Party billed = new Party(
            "Piekarnia Pod Lipą Zażółć Sp. z o.o.",
            EmailAddress.parse("zofia@piekarnia.example"),
            PostalAddress.parse("ul. Długa 7", "31-147", "Kraków", "PL"),
            PostalAddress.parse("Rynek Główny 1", "31-042", "Kraków", "PL"),
            VatId.parse("PL6762484560"));
    private InvoiceState state = InvoiceState.PAID;
    private TaxCategory category = TaxCategory.S;
    private String polishRate = "23";
    private @Nullable String exemption;
    private String reverseChargeRate = "0";
    private PriceTax priceTax = PriceTax.ADDED;

    private SampleInvoice(Language language) {
        this.language = language;
    }

    static SampleInvoice in(Language language) {
        return new SampleInvoice(language);
    }

    /** Hosting for three years with a set-up fee, and seats in two tiers. */
    static SampleInvoice usual(Language language) {
        return in(language)
                .line("Hosting Economy", 1, 12, "piekarnia.example", "10.00", new Tier(1, euros("96.00")))
                .line("Office mailbox", 12, 1, null, "0.00", new Tier(1, euros("4.00")), new Tier(11, euros("3.25")));
    }

    static Money euros(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    SampleInvoice issuer(Party party) {
        issuer = party;
        return this;
    }

    SampleInvoice billed(Party party) {
        billed = party;
        return this;
    }

    SampleInvoice state(InvoiceState payment) {
        state = payment;
        return this;
    }

    SampleInvoice currency(CurrencyUnit unit) {
        currency = unit;
        return this;
    }

    /** Why the buyer pays no tax. */
    SampleInvoice exempt(String why) {
        exemption = why;
        return this;
    }

    /** How the lines from here on are taxed. */
    SampleInvoice taxed(TaxCategory tax) {
        category = tax;
        return this;
    }

    /** At how many percent the standard category is taxed in Poland. */
    SampleInvoice polishRate(String percent) {
        polishRate = percent;
        return this;
    }

    /** A rate that cannot be, since the buyer accounts for the tax. */
    SampleInvoice reverseChargeRate(String percent) {
        reverseChargeRate = percent;
        return this;
    }

    /** All prices include tax. */
    SampleInvoice gross() {
        priceTax = PriceTax.INCLUDED;
        return this;
    }

    SampleInvoice line(String name, int quantity, int cycle, @Nullable String domain, String setup, Tier... tiers) {
        ProductCode code = new ProductCode("p" + lines.size());
        products.put(
                code,
                SampleReseller.product(
                        code,
                        name,
                        category,
                        new Price(new BillingCycle(cycle), TierMode.GRADUATED, List.of(tiers), money(setup))));
        lines.add(new CartLine(
                new LineId(new UUID(1, lines.size())),
                LineAct.START,
                code,
                quantity,
                new BillingCycle(cycle),
                Term.THREE_YEARS,
                domain == null ? null : new DomainName(domain),
                null));
        return this;
    }

    /** All lines so far can be tried, and are. */
    SampleInvoice tried(Trial trial) {
        products.replaceAll((code, product) -> SampleReseller.tried(product, trial));
        return this;
    }

    /** With this promo code applied to all of it. */
    SampleInvoice code(String name, String reduction) {
        codes.add(PromoCode.define(
                        SELLER,
                        new PromoCodeName(name),
                        new PromoTerms(Reduction.parse(reduction), Restriction.NONE, null, null, 1, true))
                .next());
        return this;
    }

    private PricingBasis basis(Reseller seller) {
        return new PricingBasis(
                seller,
                products,
                new PriceList(List.of(), priceTax),
                Map.of(),
                codes,
                new Situation(currency, DAY, null, true));
    }

    Invoice invoice() {
        Reseller seller = SampleReseller.of(issuer, language, polishRate, reverseChargeRate);
        Account account = new Account.OfClient(new ClientId(SOME));
        Buyer buyer = new Buyer(account, billed.address().country(), billed.vatId(), exemption, language);
        Cart cart = new Cart(
                new CartId(SOME),
                SELLER,
                new ClientId(SOME),
                currency,
                CartState.OPEN,
                lines,
                List.of(),
                null,
                null,
                1);
        Quote quote = new Pricing(basis(seller)).quote(cart, buyer);
        return new Invoice(
                new InvoiceId(SOME),
                SELLER,
                new InvoiceNumber(Series.INVOICES, 42),
                state,
                new ClientId(SOME),
                account,
                issuer,
                billed,
                quote,
                new OrderId(SOME),
                DAY,
                state == InvoiceState.ISSUED ? DAY.plusDays(14) : null,
                null,
                SampleReseller.balance(state, quote.total()),
                state == InvoiceState.PAID ? Instant.parse("2026-11-22T10:15:30Z") : null,
                List.of(),
                language,
                1);
    }

    private Money money(String amount) {
        return Money.of(currency, new BigDecimal(amount));
    }
}
