package org.cartulary.usecases.mail;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.AmountText;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Gathers what a letter says, as text in the language of its reader (CLDR forms of money and dates). */
public final class LetterFacts {

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Locale locale;

    private LetterFacts(Language language) {
        this.locale = language.locale();
    }

    /** A letter to a client. */
    public static LetterFacts to(Client client, Reseller reseller) {
        return about(client, reseller, client.profile().language());
    }

    /** A letter to the reseller about a client. */
    public static LetterFacts toReseller(Reseller reseller, Client client) {
        return about(client, reseller, reseller.language());
    }

    /** A letter to the reseller about itself. */
    public static LetterFacts toReseller(Reseller reseller) {
        return new LetterFacts(reseller.language())
                .with("resellerName", reseller.name())
                .with("resellerEmail", reseller.email().value());
    }

    private static LetterFacts about(Client client, Reseller reseller, Language language) {
        return new LetterFacts(language)
                .with("resellerName", reseller.name())
                .with("resellerEmail", reseller.email().value())
                .with("clientName", client.accountOwner().name())
                .with("organisation", client.profile().organisation());
    }

    public LetterFacts with(String name, String text) {
        facts.put(name, text);
        return this;
    }

    public LetterFacts with(String name, boolean flag) {
        return with(name, String.valueOf(flag));
    }

    public LetterFacts with(String name, LocalDate date) {
        return with(
                name,
                date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)));
    }

    /** A month, as it is called where it stands alone. */
    public LetterFacts with(String name, YearMonth month) {
        return with(name, month.format(DateTimeFormatter.ofPattern("LLLL uuuu", locale)));
    }

    public LetterFacts with(String name, Money money) {
        return with(name, AmountText.of(money, locale));
    }

    /** The lines of a quote: name, quantity, amount and term of each. */
    public LetterFacts withLines(Quote quote) {
        int i = 0;
        for (QuoteLine line : quote.lines()) {
            String prefix = "lines." + i++ + ".";
            with(prefix + "name", name(line.name(), line.line().domain()));
            with(prefix + "quantity", String.valueOf(line.line().quantity()));
            with(prefix + "amount", line.net());
            with(prefix + "term", String.valueOf(line.line().term().months()));
        }
        return this;
    }

    /** The lines of subscriptions, as those of a quote, with what is due for each period at its price, its total, and whether that includes taxes. */
    public LetterFacts withSubscriptions(List<Subscription> subscriptions) {
        int i = 0;
        for (Subscription subscription : subscriptions) {
            ServiceTerms terms = subscription.terms();
            String prefix = "lines." + i++ + ".";
            with(prefix + "name", name(terms.name(), terms.domain()));
            with(prefix + "quantity", String.valueOf(terms.quantity()));
            with(prefix + "amount", terms.due());
            with(prefix + "term", String.valueOf(terms.term().months()));
        }
        with(
                "isBeforeTaxes",
                subscriptions.stream().allMatch(each -> each.terms().priceTax() == PriceTax.ADDED));
        with("isWithTaxes", subscriptions.stream().allMatch(each -> each.terms().priceTax() == PriceTax.INCLUDED));
        return with(
                "total",
                Money.total(
                        subscriptions.stream().map(each -> each.terms().due()).toList()));
    }

    public Map<String, String> facts() {
        return facts;
    }

    private static String name(String name, @Nullable DomainName domain) {
        return domain == null ? name : name + " (" + domain + ")";
    }
}
