package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.quote;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {

    private static final String TEXT = quote(cart()).canonical();

    /** Languages that write other digits, count other years, or have another small i; zones at both ends of the day. */
    private static final List<String> LOCALES =
            List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "fa-IR", "hi-IN", "lt-LT");

    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Warsaw");

    @Property(tries = 5_000)
    void isReadAndComputedAgainToTheSameBytes(@ForAll long seed) {
        Quote quote = RandomQuotes.of(seed);
        String text = quote.canonical();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(LOCALES.get((int) Math.floorMod(seed, 6L))));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get((int) Math.floorMod(seed, 3L))));
            assertThat(Certificate.parse(text).canonical()).isEqualTo(text);
            assertThat(Certificate.replay(text).canonical()).isEqualTo(text);
            assertThat(Certificate.replay(text).digest()).isEqualTo(quote.digest());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Whichever digit is altered: of an amount that is computed it is found; any other leads to another digest. */
    @Property(tries = 5_000)
    void isAnotherWithAnotherDigit(@ForAll long seed, @ForAll int where) {
        String text = RandomQuotes.of(seed).canonical();
        int at = Math.floorMod(where, text.length());
        char other = text.charAt(at) == '7' ? '8' : '7';
        String altered = text.substring(0, at) + other + text.substring(at + 1);
        try {
            Quote computed = Certificate.replay(altered);
            assertThat(computed.canonical()).isEqualTo(altered).isNotEqualTo(text);
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(CertificateError.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1 x EUR 60.00\" | \"1 x EUR 59.00\" | lines/0/recurring | EUR 60.00 | EUR 59.00",
                "\"recurring\":\"EUR 60.00\" | \"recurring\":\"EUR 60.01\" | lines/0/recurring | EUR 60.01 | EUR 60.00",
                "\"net\":\"EUR 60.00\",\"product\" | \"net\":\"EUR 59.99\",\"product\" | lines/0/net | EUR 59.99 | EUR 60.00",
                "\"quantity\":1 | \"quantity\":2 | lines/0/quantity | 2 | 1",
                "\"setupFee\":\"EUR 0.00\" | \"setupFee\":\"EUR 1.00\" | lines/0/net | EUR 60.00 | EUR 61.00",
                "\"tax\":\"S 20\" | \"tax\":\"S 19\" | taxes/0/percent | 20 | 19",
                "\"base\":\"EUR 60.00\" | \"base\":\"EUR 6.00\" | taxes/0/base | EUR 6.00 | EUR 60.00",
                "\"tax\":\"EUR 12.00\"}] | \"tax\":\"EUR 11.99\"}] | taxes/0/tax | EUR 11.99 | EUR 12.00",
                "\"tax\":\"EUR 12.00\",\"taxes\" | \"tax\":\"EUR 12.01\",\"taxes\" | tax | EUR 12.01 | EUR 12.00",
                "\"total\":\"EUR 72.00\" | \"total\":\"EUR 71.00\" | total | EUR 71.00 | EUR 72.00"
            })
    void saysWhatDiffers(String from, String to, String place, String says, String computed) {
        assertThat(refusalOf(() -> Certificate.replay(TEXT.replace(from, to))))
                .isEqualTo(new CertificateError.Differs(place, says, computed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"cycle\":12 | \"cycle\":0 | lines/0/cycle",
                "\"cycle\":12 | \"cycle\":\"12\" | lines/0/cycle",
                "\"cycle\":12 | \"cycle\":99999999999 | lines/0/cycle",
                "\"EUR 12.00\" | \"EUR 12\" | taxes/0/tax",
                "\"EUR 12.00\" | \"EUR 1E+30000000\" | taxes/0/tax",
                "\"total\":\"EUR 72.00\" | \"total\":\"PLN 72.00\" | total",
                "\"percent\":\"20\" | \"percent\":\"1E+30000000\" | taxes/0/percent",
                "\"domain\":\"\" | \"domain\":\"a b\" | lines/0/domain",
                "1 x EUR 60.00 | 1 EUR 60.00 | lines/0/steps/0",
                "\"term\":36 | \"term\":36,\"typo\":1 | lines/0/typo",
                "\"term\":36 | \"term\":36,\"term\":36 | character 346",
                "\"term\":36 | \"term\": 36 | character 334"
            })
    void saysWhereATextIsNone(String from, String to, String place) {
        assertThat(refusalOf(() -> Certificate.replay(TEXT.replace(from, to))))
                .isInstanceOfSatisfying(
                        CertificateError.Malformed.class,
                        malformed -> assertThat(malformed.place()).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "null", "{\"a\"", "{\"a\":1,}", "\"a\u0001\"", "{\"a\":\"\\u00G0\"}", "12x", "-"
            })
    void isNothingElse(String text) {
        assertThat(refusalOf(() -> Certificate.parse(text))).isInstanceOf(CertificateError.Malformed.class);
    }

    @Test
    void isNotReadToAnyDepth() {
        Refusal refusal = refusalOf(() -> Certificate.parse("[".repeat(1_000_000)));

        assertThat(refusal).isEqualTo(new CertificateError.Malformed("character 17", "fewer levels"));
    }

    @Test
    void isCanonicalOrNone() {
        String escaped = TEXT.replace("The hosting", "The\\u0020hosting");

        assertThat(refusalOf(() -> Certificate.replay(escaped)))
                .isEqualTo(new CertificateError.Malformed("character " + escaped.indexOf("\\u0020"), "canonical JSON"));
        assertThat(Certificate.parse(escaped)).isEqualTo(quote(cart()));
    }
}
