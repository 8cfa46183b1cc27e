package org.cartulary.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "12.30, EUR, EUR 12.30",
        "12.3, EUR, EUR 12.30",
        "0, EUR, EUR 0.00",
        "0.00, EUR, EUR 0.00",
        "1200, JPY, JPY 1200",
        "1.234, KWD, KWD 1.234",
        "999999999999999.99, EUR, EUR 999999999999999.99"
    })
    void areReadToTheMinorUnit(String amount, String currency, String money) {
        assertThat(Amounts.parse("price", amount, currency)).isEqualTo(Money.parse(money));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+30000000",
                "1e3",
                "-0",
                "-1",
                "+1",
                "00.50",
                "01",
                ".5",
                "5.",
                "1,5",
                " 1",
                "1 ",
                "1\n",
                "0x1F",
                "NaN",
                "100000000000000000000",
                "1000000000000000",
                "１２",
                "١٢",
                "1.0000",
                "1_000",
                "1'000"
            })
    void refuseWhatIsNotPlainDigits(String amount) {
        assertThat(refusalOf(() -> Amounts.parse("price", amount, "EUR")))
                .isEqualTo(
                        new InputError.Malformed("price.amount", "digits with a point, such as 12.30, not below zero"));
    }

    @ParameterizedTest
    @CsvSource({"0.001, EUR, 2", "1.5, JPY, 0", "0.0, JPY, 0"})
    void refuseMoreDecimalsThanTheCurrencyHas(String amount, String currency, int decimals) {
        assertThat(refusalOf(() -> Amounts.parse("price", amount, currency)))
                .isEqualTo(new InputError.Malformed(
                        "price.amount", "at most the " + decimals + " decimals of " + currency));
    }

    @Test
    void refuseAHugeExponentAtOnce() {
        assertTimeout(Duration.ofSeconds(1), () -> codeOf(() -> Amounts.parse("price", "1E+2147483647", "EUR")));
        assertTimeout(Duration.ofSeconds(1), () -> codeOf(() -> Amounts.parse("price", "9".repeat(2_000_000), "EUR")));
    }

    @Test
    void refuseAnAbsentAmount() {
        assertThat(refusalOf(() -> Amounts.parse("price", null, "EUR")))
                .isEqualTo(new InputError.Missing("price.amount"));
        assertThat(refusalOf(() -> Amounts.parse("price", "", "EUR")))
                .isEqualTo(new InputError.Missing("price.amount"));
    }

    @Test
    void refuseAnAbsentCurrency() {
        assertThat(refusalOf(() -> Amounts.parse("price", "1", (String) null)))
                .isEqualTo(new InputError.Missing("price.currency"));
        assertThat(refusalOf(() -> Amounts.currency("currency", ""))).isEqualTo(new InputError.Missing("currency"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "XDR", "eur", "EU", "EURO", "978", "ABC", "€", "EUR ", "ＥＵＲ"})
    void refuseACurrencyThatNobodyPaysWith(String code) {
        assertThat(refusalOf(() -> Amounts.currency("currency", code)))
                .isEqualTo(new InputError.Malformed("currency", "an ISO 4217 currency code, such as EUR"));
    }

    @Property
    void readEveryAmountThatTheyWrite(@ForAll @LongRange(min = 0, max = 99_999_999_999_999_999L) long cents) {
        Money money = Money.ofMinor(CurrencyUnit.EUR, cents);

        assertThat(Amounts.parse("price", money.getAmount().toPlainString(), CurrencyUnit.EUR))
                .isEqualTo(money);
    }

    @Property
    void readAnyTextAsNothingButItsOwnNumber(@ForAll String text) {
        try {
            Money money = Amounts.parse("price", text, CurrencyUnit.EUR);
            assertThat(money.getAmount()).isEqualByComparingTo(new BigDecimal(text));
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(InputError.class);
        }
    }
}
