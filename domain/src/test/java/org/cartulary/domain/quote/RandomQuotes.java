package org.cartulary.domain.quote;

import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.product;
import static org.cartulary.domain.Samples.reseller;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Schedule;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Quotes of made-up carts that start, renew and change, for buyers that are taxed in every way. The same seed makes the same quote. */
final class RandomQuotes {

    private static final List<String> CURRENCIES = List.of("EUR", "PLN", "JPY", "KWD");
    private static final List<ProrationMethod> METHODS = List.of(ProrationMethod.values());
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final BillingCycle MONTHLY = new BillingCycle(1);
    private static final BillingCycle ANNUAL = new BillingCycle(12);

    private final Random lot;
    private final CurrencyUnit currency;
    private final LocalDate today;
    private final Buyer buyer;
    private final PriceTax priceTax;
    private final Map<ProductCode, Product> products = new HashMap<>();
    private final Map<SubscriptionId, Subscription> running = new HashMap<>();
    private final List<CartLine> lines = new ArrayList<>();

    private RandomQuotes(long seed) {
        lot = new Random(seed);
        currency = CurrencyUnit.of(CURRENCIES.get(lot.nextInt(4)));
        today = START.plusDays(lot.nextInt(31));
        buyer = buyer();
        priceTax = lot.nextBoolean() ? PriceTax.ADDED : PriceTax.INCLUDED;
    }

    static Quote of(long seed) {
        return new RandomQuotes(seed).quote();
    }

    private Quote quote() {
        for (int i = 0; i < 4; i++) {
            ProductKind kind = i < 3 ? ProductKind.BASE : ProductKind.SUITE;
            Product made =
                    product(code(i), kind, i < 3 ? Set.of() : Set.of(code(0), code(1)), price(MONTHLY), price(ANNUAL));
            products.put(made.code(), lot.nextInt(3) == 0 ? tried(made) : made);
        }
        int starting = 1 + lot.nextInt(4);
        for (int i = 0; i < starting; i++) {
            lines.add(starting(i));
        }
        for (int i = 0; i < lot.nextInt(4); i++) {
            lines.add(concerning(20 + i));
        }
        List<PromoCode> codes = lot.nextInt(3) > 0 ? List.of() : List.of(code("10.5%", "EARLY"), code("33%", "LATE"));
        Cart cart = new Cart(CART, RESELLER, CLIENT, currency, CartState.OPEN, lines, List.of(), null, null, 1);
        PricingBasis basis = new PricingBasis(
                reseller(),
                products,
                new PriceList(List.of(), priceTax),
                running,
                codes,
                new Situation(currency, today, null, true));
        return new Pricing(basis).quote(cart, buyer);
    }

    private Product tried(Product like) {
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
                        new Trial(1 + lot.nextInt(30), lot.nextBoolean()),
                        terms.changes()),
                like.names(),
                like.prices(),
                1);
    }

    private CartLine starting(int number) {
        boolean onTop = number > 0 && lot.nextInt(3) == 0;
        return new CartLine(
                line(number),
                lot.nextInt(4) > 0 ? LineAct.START : new LineAct.Start(true, today.plusDays(1 + lot.nextInt(27))),
                code(lot.nextInt(4)),
                1 + lot.nextInt(30),
                lot.nextBoolean() ? MONTHLY : ANNUAL,
                Term.THREE_YEARS,
                lot.nextBoolean() ? null : new DomainName("xn--caf-dma.example"),
                onTop ? new LineBase.OfLine(line(0)) : null);
    }

    private CartLine concerning(int number) {
        Subscription subscription = subscription(number);
        running.put(subscription.id(), subscription);
        if (lot.nextBoolean() || subscription.terms().priceTax() != priceTax) {
            return CartLine.renewing(line(number), subscription);
        }
        ServiceTerms to = terms(1 + lot.nextInt(30), lot.nextInt(3) > 0 ? MONTHLY : ANNUAL, List.of());
        ProrationMethod method = METHODS.get(lot.nextInt(6));
        boolean within = to.cycle().equals(MONTHLY) && method != ProrationMethod.FULL_RESTART;
        Timing when = within && lot.nextBoolean()
                ? new Timing.On(START.plusDays(lot.nextInt(31)))
                : lot.nextBoolean() ? Timing.NOW : Timing.PERIOD_END;
        CreditUse credit = lot.nextBoolean() ? CreditUse.NEXT_PERIODS : CreditUse.REFUND;
        return CartLine.changing(line(number), to, new LineAct.Change(subscription.id(), when, method, credit));
    }

    private Subscription subscription(int number) {
        List<Discount> lasting = lot.nextBoolean()
                ? List.of()
                : List.of(new Discount(
                        new PromoCodeName("OLD-1"), money(50), lot.nextBoolean() ? null : 1 + lot.nextInt(5)));
        ServiceTerms terms = terms(1 + lot.nextInt(30), MONTHLY, lasting);
        Subscription started = Subscription.start(
                        new SubscriptionId(id(number)),
                        RESELLER,
                        CLIENT,
                        buyer.account(),
                        new OrderId(id(90)),
                        terms,
                        terms.due(),
                        START)
                .next();
        if (lot.nextBoolean()) {
            return started;
        }
        Change less = new Change(code(0), "Less", 1, MONTHLY, money(100), null);
        return new Changes(started)
                .now(
                        less,
                        new Schedule.Settled(
                                new OrderId(id(91)),
                                ProrationMethod.BY_DAY,
                                Money.zero(currency),
                                money(3_000).multipliedBy(lot.nextBoolean() ? 1 : -1),
                                CreditUse.NEXT_PERIODS),
                        today)
                .next();
    }

    private ServiceTerms terms(int quantity, BillingCycle cycle, List<Discount> discounts) {
        return new ServiceTerms(
                code(0),
                "Café \"q\" \\ \u2028",
                quantity,
                cycle,
                Term.THREE_YEARS,
                money(9_000),
                null,
                null,
                null,
                discounts,
                lot.nextInt(4) > 0 ? priceTax : PriceTax.ADDED);
    }

    private Buyer buyer() {
        Account client = new Account.OfClient(CLIENT);
        return switch (lot.nextInt(4)) {
            case 0 -> new Buyer(client, new Country("FR"), null, Language.PL);
            case 1 -> new Buyer(client, new Country("DE"), VatId.parse("DE136695976"), Language.EN);
            case 2 -> new Buyer(client, new Country("FR"), null, "for article 132 of 2006", Language.FR);
            default -> new Buyer(new Account.OfReseller(RESELLER), new Country("US"), null, Language.EN);
        };
    }

    private Price price(BillingCycle cycle) {
        List<Tier> tiers = List.of(new Tier(1, money(5_000)), new Tier(2 + lot.nextInt(9), money(4_000)));
        return new Price(
                cycle, lot.nextBoolean() ? TierMode.VOLUME : TierMode.GRADUATED, tiers, money(lot.nextInt(2) * 900));
    }

    private PromoCode code(String reduction, String name) {
        return PromoCode.define(
                        RESELLER,
                        new PromoCodeName(name),
                        new PromoTerms(Reduction.parse(reduction), Restriction.NONE, null, null, null, true))
                .next();
    }

    private Money money(int most) {
        return Money.ofMinor(currency, lot.nextInt(most + 1));
    }

    private static ProductCode code(int number) {
        return new ProductCode("p" + number);
    }
}
