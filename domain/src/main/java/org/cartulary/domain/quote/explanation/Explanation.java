package org.cartulary.domain.quote.explanation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.AmountText;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.quote.Gross;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the amount of a line comes about, in plain words of a language: {@code 15 of 30 days of €12.60 (3 at €4.20): €6.30, less 15
 * of 30 days of the €4.20 that were paid: €2.10. Due now, before taxes: €4.20.} Every number in it is one of the line.
 */
public final class Explanation {

    private final QuoteLine line;
    private final Language language;

    private Explanation(QuoteLine line, Language language) {
        this.line = line;
        this.language = language;
    }

    public static String of(QuoteLine line, Language language) {
        return new Explanation(line, language).text();
    }

    /** Why what a change of this line has left over is given back. */
    public static String ofCredit(QuoteLine line, Language language) {
        return Phrase.FOR_A_CHANGE.in(language, line.name());
    }

    private String text() {
        List<String> sentences = new ArrayList<>();
        ProratedChange change = line.change();
        if (change == null) {
            priced(sentences);
        } else {
            changed(change, sentences);
        }
        if (line.carried().isPositive()) {
            sentences.add(say(Phrase.CARRIED, amount(line.carried())));
        }
        Gross gross = line.gross();
        if (gross != null) {
            sentences.add(say(
                    Phrase.INCLUDED,
                    percent(gross.percent()),
                    amount(gross.amount().minus(line.net()))));
        }
        sentences.add(say(Phrase.DUE, amount(line.net())));
        return String.join(" ", sentences);
    }

    private void priced(List<String> sentences) {
        BillingPeriod period = line.period();
        Trial trial = line.trial();
        if (trial != null) {
            sentences.add(say(
                    Phrase.TRIAL,
                    say(Phrase.days(trial.days()), trial.days()),
                    units(),
                    cycle(),
                    amount(line.recurring())));
        } else {
            sentences.add(forPeriod(period));
        }
        Money separately = line.separately();
        if (line.saves() != null && separately != null) {
            sentences.add(say(Phrase.SAVED, amount(separately), amount(line.saves())));
        }
        if (line.part() == null) {
            setupFee(sentences);
            discounts(sentences);
        } else {
            discounts(sentences);
            part(line.part(), sentences);
            setupFee(sentences);
        }
        if (line.credit().isPositive()) {
            sentences.add(say(Phrase.LEFT_OVER, amount(line.credit())));
        }
    }

    private void setupFee(List<String> sentences) {
        if (line.setupFee().isPositive()) {
            sentences.add(say(Phrase.SETUP_FEE, amount(line.setupFee())));
        }
    }

    private void discounts(List<String> sentences) {
        for (Discount discount : line.discounts()) {
            sentences.add(say(Phrase.DISCOUNT, discount.code(), amount(discount.amount())));
        }
    }

    private void part(Share part, List<String> sentences) {
        String unit = say(Phrase.valueOf(part.unit().name()));
        sentences.add(say(Phrase.OF_THAT, part.part(), part.whole(), unit, amount(line.amount())));
    }

    private String forPeriod(@Nullable BillingPeriod period) {
        return period == null
                ? say(Phrase.FOR_A_PERIOD, units(), cycle(), amount(line.recurring()))
                : say(
                        Phrase.FOR_DAYS,
                        date(period.start()),
                        date(period.end().minusDays(1)),
                        units(),
                        amount(line.recurring()));
    }

    private void changed(ProratedChange change, List<String> sentences) {
        Share rest = change.rest();
        if (rest == null) {
            boolean free = change.effective()
                    .isBefore(Objects.requireNonNull(line.period()).end());
            sentences.add(say(
                    free ? Phrase.UNCHARGED : Phrase.SCHEDULED,
                    date(change.effective()),
                    units(),
                    amount(line.recurring()),
                    cycle()));
            return;
        }
        if (line.line().act() instanceof LineAct.Change act && !act.when().equals(Timing.NOW)) {
            sentences.add(say(Phrase.FROM, date(change.effective())));
        }
        boolean restarts = change.charge().equals(line.recurring()) && !rest.isWhole();
        String unit = say(Phrase.valueOf(rest.unit().name()));
        sentences.add(
                restarts
                        ? say(
                                Phrase.RESTARTED,
                                date(change.effective()),
                                units(),
                                amount(change.charge()),
                                rest.part(),
                                rest.whole(),
                                unit,
                                amount(change.paid()),
                                amount(change.credit()))
                        : say(
                                Phrase.CHANGED,
                                rest.part(),
                                rest.whole(),
                                unit,
                                units(),
                                amount(line.amount()),
                                amount(change.charge()),
                                amount(change.paid()),
                                amount(change.credit())));
        if (change.waits()) {
            sentences.add(say(Phrase.COALESCED));
        }
        if (change.left().isPositive()) {
            sentences.add(say(leftOver(), amount(change.left())));
        }
    }

    private Phrase leftOver() {
        CreditUse use = line.line().act() instanceof LineAct.Change act ? act.credit() : CreditUse.NEXT_PERIODS;
        return switch (use) {
            case NEXT_PERIODS -> Phrase.KEPT_FOR_LATER;
            case ACCOUNT_CREDIT -> Phrase.KEPT_ON_ACCOUNT;
            case REFUND -> Phrase.GIVEN_BACK;
        };
    }

    /** {@code 10 at €4.00 and 2 at €3.25}. */
    private String units() {
        return line.steps().stream()
                .map(step -> say(Phrase.UNITS_AT, step.quantity(), amount(step.unit())))
                .collect(Collectors.joining(" " + say(Phrase.AND) + " "));
    }

    private String cycle() {
        int months = line.line().cycle().months();
        return say(Phrase.months(months), months);
    }

    private String say(Phrase phrase, Object... of) {
        return phrase.in(language, of);
    }

    private String amount(Money money) {
        return AmountText.of(money, language.locale());
    }

    private String percent(BigDecimal percent) {
        return NumberFormat.getNumberInstance(language.locale()).format(percent);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
