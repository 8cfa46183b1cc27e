package org.cartulary.domain.quote;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads one line of a certificate. */
final class CertificateLine {

    private final CertificateFields fields;
    private final CurrencyUnit currency;

    CertificateLine(CertificateFields fields, CurrencyUnit currency) {
        this.fields = fields;
        this.currency = currency;
    }

    QuoteLine read() {
        Money carried = fields.has("carried") ? fields.money("carried", currency) : Money.zero(currency);
        ProratedChange change = fields.optional("change", text -> change(text, carried));
        QuoteLine line = new QuoteLine(
                cartLine(change),
                fields.text("name"),
                fields.values("steps", this::step),
                fields.money("recurring", currency),
                fields.money("setupFee", currency),
                fields.has("discounts") ? fields.values("discounts", this::discount) : List.of(),
                fields.has("credit") ? fields.money("credit", currency) : Money.zero(currency),
                fields.money("net", currency),
                fields.value("tax", CertificateLine::treatment),
                fields.optional("period", CertificateLine::period),
                fields.optional("book", PriceBookId::parse),
                change,
                carried,
                fields.optional("trial", CertificateLine::trial),
                fields.optional("part", Share::parse),
                fields.has("saves") ? fields.money("saves", currency) : null,
                fields.optional("gross", this::gross));
        fields.requireAllRead();
        return line;
    }

    private CartLine cartLine(@Nullable ProratedChange change) {
        return new CartLine(
                fields.value("line", LineId::parse),
                act(change),
                fields.value("product", ProductCode::parse),
                fields.number("quantity", quantity -> quantity),
                fields.number("cycle", BillingCycle::new),
                fields.number("term", Term::new),
                fields.unlessEmpty("domain", DomainName::new),
                fields.unlessEmpty("base", LineBase::parse));
    }

    /** A change names the day of its effect; whether that was wished for by its date or in another way is no part of a certificate. */
    private LineAct act(@Nullable ProratedChange change) {
        if (fields.has("renews")) {
            return new LineAct.Renew(fields.value("renews", SubscriptionId::parse));
        }
        if (!fields.has("changes")) {
            return LineAct.START;
        }
        SubscriptionId changed = fields.value("changes", SubscriptionId::parse);
        return change == null
                ? new LineAct.Change(changed, Timing.NOW)
                : new LineAct.Change(
                        changed,
                        new Timing.On(change.effective()),
                        change.proration(),
                        fields.has("creditUse") ? fields.value("creditUse", CreditUse::parse) : CreditUse.NEXT_PERIODS);
    }

    private QuoteStep step(String text) {
        String[] words = text.split(" x ", 2);
        return new QuoteStep(Integer.parseInt(words[0]), CertificateFields.amount(words[1], currency));
    }

    /** Reads what {@link Gross#toString()} wrote: {@code EUR 29.97 with 20}. */
    private Gross gross(String text) {
        String[] words = text.split(" ", -1);
        return new Gross(amount(words, 0), Certificate.percent(words[3]));
    }

    /** Reads what {@link Discount#toString()} wrote: {@code SPRING EUR 5.00 for 3}. */
    private Discount discount(String text) {
        String[] words = text.split(" ", -1);
        Integer periods = words.length == 3 ? null : Integer.valueOf(words[4]);
        return new Discount(new PromoCodeName(words[0]), amount(words, 1), periods);
    }

    /** Reads what {@link ProratedChange#toString()} wrote. */
    private ProratedChange change(String text, Money carried) {
        String[] words = text.split(" ", -1);
        boolean waits = words[3].equals("null");
        int credit = waits ? 4 : 5;
        return new ProratedChange(
                LocalDate.parse(words[0]),
                amount(words, 1),
                waits ? null : Share.parse(words[3] + " " + words[4]),
                amount(words, credit),
                amount(words, credit + 2),
                words.length == credit + 4 ? ProrationMethod.BY_DAY : ProrationMethod.parse(words[credit + 4]),
                carried);
    }

    private Money amount(String[] words, int at) {
        return CertificateFields.amount(words[at] + " " + words[at + 1], currency);
    }

    /** Reads what {@link Trial#toString()} wrote. */
    private static Trial trial(String text) {
        String[] words = text.split(" ", 2);
        return new Trial(Integer.parseInt(words[0]), words.length == 2);
    }

    private static BillingPeriod period(String text) {
        String[] days = text.split("/", 2);
        return new BillingPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** The category, why it is exempt if it is, and the rate. */
    private static TaxTreatment treatment(String text) {
        int last = text.lastIndexOf(' ');
        return Certificate.treatment(text.substring(0, last), Certificate.percent(text.substring(last + 1)));
    }
}
