package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hostingLine;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.Digest;
import org.cartulary.domain.InputError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteDigestTest {

    private static final TaxTreatment FRENCH = new TaxTreatment(TaxCategory.S, new BigDecimal("20"));
    private static final QuoteStep STEP = new QuoteStep(2, eur("5.00"));

    @Test
    void isTheSameForTheSameInput() {
        assertThat(quote(cart()).digest()).isEqualTo(quote(cart()).digest());
    }

    /** Pinned, because a digest that was agreed must still be found after an upgrade. */
    @Test
    void isTheHashOfCanonicalJson() {
        assertThat(quote(cart()).canonical())
                .isEqualTo("{\"buyer\":\"" + CLIENT + "\",\"cart\":\"" + CART
                        + "\",\"lines\":[{\"base\":\"\",\"cycle\":12,"
                        + "\"domain\":\"\",\"line\":\"" + line(1) + "\",\"name\":\"The hosting\",\"net\":\"EUR 60.00\","
                        + "\"product\":\"hosting\",\"quantity\":1,\"recurring\":\"EUR 60.00\",\"setupFee\":\"EUR 0.00\","
                        + "\"steps\":[\"1 x EUR 60.00\"],\"tax\":\"S 20\",\"term\":36}],\"net\":\"EUR 60.00\","
                        + "\"tax\":\"EUR 12.00\",\"taxes\":[{\"base\":\"EUR 60.00\",\"category\":\"S\",\"percent\":\"20\","
                        + "\"tax\":\"EUR 12.00\"}],\"total\":\"EUR 72.00\"}");
        assertThat(quote(cart()).digest().hex())
                .isEqualTo(Digest.of(quote(cart()).canonical()));
    }

    @Test
    void isAnotherAfterAnyChange() {
        assertThat(Stream.concat(changedQuotes(), changedLines().map(QuoteDigestTest::of))
                        .map(Quote::digest))
                .hasSize(21)
                .doesNotHaveDuplicates();
    }

    private static Stream<Quote> changedQuotes() {
        Account client = new Account.OfClient(CLIENT);
        List<QuoteLine> lines = List.of(quoted(hostingLine(1)));
        List<TaxTotal> taxes = List.of(new TaxTotal(FRENCH, eur("10.00"), eur("2.00")));
        TaxTotal reverse = new TaxTotal(TaxTreatment.REVERSE_CHARGE, eur("10.00"), eur("2.00"));
        CurrencyUnit euro = CurrencyUnit.EUR;
        return Stream.of(
                new Quote(CART, client, euro, lines, taxes, eur("10.00"), eur("2.00")),
                new Quote(new CartId(id(9)), client, euro, lines, taxes, eur("10.00"), eur("2.00")),
                new Quote(CART, new Account.OfReseller(RESELLER), euro, lines, taxes, eur("10.00"), eur("2.00")),
                new Quote(CART, client, euro, List.of(), taxes, eur("10.00"), eur("2.00")),
                new Quote(CART, client, euro, lines, List.of(reverse), eur("10.00"), eur("2.00")),
                new Quote(CART, client, euro, lines, List.of(), eur("10.00"), eur("2.00")),
                new Quote(CART, client, euro, lines, taxes, eur("10.01"), eur("2.00")),
                new Quote(CART, client, euro, lines, taxes, eur("10.00"), eur("2.01")));
    }

    private static Stream<QuoteLine> changedLines() {
        CartLine line = hostingLine(1);
        return Stream.of(
                quoted(line(2), HOSTING, 1, 12, 36, null, null),
                quoted(line(1), new ProductCode("other"), 1, 12, 36, null, null),
                quoted(line(1), HOSTING, 2, 12, 36, null, null),
                quoted(line(1), HOSTING, 1, 1, 36, null, null),
                quoted(line(1), HOSTING, 1, 12, 24, null, null),
                quoted(line(1), HOSTING, 1, 12, 36, new DomainName("a.example"), null),
                quoted(line(1), HOSTING, 1, 12, 36, null, new LineBase.OfLine(line(3))),
                quoted(line, "Hébergement", STEP, eur("10.00"), eur("0.00"), eur("10.00"), FRENCH),
                quoted(
                        line,
                        "Hosting",
                        new QuoteStep(1, eur("10.00")),
                        eur("10.00"),
                        eur("0.00"),
                        eur("10.00"),
                        FRENCH),
                quoted(line, "Hosting", STEP, eur("10.01"), eur("0.00"), eur("10.00"), FRENCH),
                quoted(line, "Hosting", STEP, eur("10.00"), eur("0.01"), eur("10.00"), FRENCH),
                quoted(line, "Hosting", STEP, eur("10.00"), eur("0.00"), eur("10.01"), FRENCH),
                quoted(line, "Hosting", STEP, eur("10.00"), eur("0.00"), eur("10.00"), TaxTreatment.OUT_OF_SCOPE));
    }

    @Test
    void isSixtyFourHexadecimalDigits() {
        String hex = quote(cart()).digest().hex();

        assertThat(QuoteDigest.parse(hex)).isEqualTo(quote(cart()).digest()).hasToString(hex);
        assertThat(hex).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", "ba7816bf 8f01cfea"})
    void isNothingElse(String hex) {
        assertThat(refusalOf(() -> QuoteDigest.parse(hex)))
                .isEqualTo(new InputError.Malformed("quote", "the digest of a quote, 64 hexadecimal digits"));
        assertThat(refusalOf(() -> QuoteDigest.parse(null))).isEqualTo(new InputError.Missing("quote"));
        assertThat(refusalOf(() -> QuoteDigest.parse(""))).isEqualTo(new InputError.Missing("quote"));
    }

    private static Quote of(QuoteLine line) {
        return new Quote(
                CART,
                new Account.OfClient(CLIENT),
                CurrencyUnit.EUR,
                List.of(line),
                List.of(new TaxTotal(FRENCH, eur("10.00"), eur("2.00"))),
                eur("10.00"),
                eur("2.00"));
    }

    private static QuoteLine quoted(CartLine line) {
        return quoted(line, "Hosting", STEP, eur("10.00"), eur("0.00"), eur("10.00"), FRENCH);
    }

    private static QuoteLine quoted(
            LineId id,
            ProductCode product,
            int quantity,
            int cycle,
            int term,
            @Nullable DomainName domain,
            @Nullable LineBase base) {
        return quoted(new CartLine(
                id, LineAct.START, product, quantity, new BillingCycle(cycle), new Term(term), domain, base));
    }

    private static QuoteLine quoted(
            CartLine line, String name, QuoteStep step, Money recurring, Money setupFee, Money net, TaxTreatment tax) {
        return new QuoteLine(
                line, name, List.of(step), recurring, setupFee, List.of(), eur("0.00"), net, tax, null, null, null);
    }
}
