package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.quote;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {

    private static final Quote QUOTE = quote(cart());

    @Test
    void comesToTheSameBytes() {
        assertThat(Replay.of(QUOTE).canonical()).isEqualTo(QUOTE.canonical());
        assertThat(Replay.of(QUOTE).digest()).isEqualTo(QUOTE.digest());
        assertThat(Replay.confirms(QUOTE)).isTrue();
    }

    static Stream<Quote> altered() {
        QuoteLine line = QUOTE.lines().get(0);
        Money cent = eur("0.01");
        return Stream.of(
                with(QUOTE.lines(), QUOTE.net().plus(cent), QUOTE.tax()),
                with(QUOTE.lines(), QUOTE.net(), QUOTE.tax().minus(cent)),
                with(List.of(line(line, line.recurring().plus(cent), line.net())), QUOTE.net(), QUOTE.tax()),
                with(List.of(line(line, line.recurring(), line.net().minus(cent))), QUOTE.net(), QUOTE.tax()),
                new Quote(
                        QUOTE.cart(),
                        QUOTE.buyer(),
                        QUOTE.currency(),
                        QUOTE.lines(),
                        List.of(),
                        QUOTE.net(),
                        QUOTE.tax()));
    }

    @ParameterizedTest
    @MethodSource("altered")
    void tellsWhatWasAlteredByACent(Quote altered) {
        assertThat(Replay.confirms(altered)).isFalse();
    }

    /** Languages that write other digits, count other years, or have another small i; zones at both ends of the day. */
    @Test
    void comesToTheSameBytesInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag :
                    List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "fa-IR", "hi-IN", "lt-LT")) {
                for (String id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Warsaw")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(quote(cart()).canonical()).as(tag).isEqualTo(QUOTE.canonical());
                    assertThat(Replay.of(QUOTE).digest()).as(id).isEqualTo(QUOTE.digest());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Quote with(List<QuoteLine> lines, Money net, Money tax) {
        return new Quote(QUOTE.cart(), QUOTE.buyer(), QUOTE.currency(), lines, QUOTE.taxes(), net, tax);
    }

    private static QuoteLine line(QuoteLine like, Money recurring, Money net) {
        return new QuoteLine(
                like.line(),
                like.name(),
                like.steps(),
                recurring,
                like.setupFee(),
                like.discounts(),
                like.credit(),
                net,
                like.tax(),
                like.period(),
                like.book(),
                like.change());
    }
}
