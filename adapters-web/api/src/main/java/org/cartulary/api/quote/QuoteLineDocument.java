package org.cartulary.api.quote;

import java.util.List;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.QuoteStep;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote as it is shown.
 *
 * @param steps how the recurring amount comes about
 * @param recurring at its price, which is net unless there is a gross amount; due at the start of each billing period
 * @param discounts what is taken off this period, of a trial off the first one after it
 * @param credit what is taken off for the rest of what was paid before a change
 * @param carried what earlier changes have come to, and is paid with this line
 * @param net due now, without tax
 * @param renews the subscription that it pays for further, if it does, and
 * @param period for which, or in which a change falls
 * @param priceBook of its price; nothing where that is the product's own
 * @param changes the subscription that it makes another one, if it does, and
 * @param change what that costs
 * @param trial with which it starts
 * @param part of a billing period that it pays for, where that is shorter than its cycle
 * @param saves what a new suite costs less each period than its products would
 * @param separately what those would cost
 * @param gross what is due at prices that include tax, and
 * @param taxIncluded how many percent; nothing where prices are net
 */
public record QuoteLineDocument(
        LineId line,
        ProductCode product,
        String name,
        int quantity,
        int billingCycleMonths,
        int termMonths,
        @Nullable DomainName domain,
        @Nullable LineBase base,
        List<StepDocument> steps,
        Money recurring,
        Money setupFee,
        List<DiscountDocument> discounts,
        Money credit,
        Money carried,
        Money net,
        TreatmentDocument tax,
        @Nullable SubscriptionId renews,
        @Nullable BillingPeriod period,
        @Nullable PriceBookId priceBook,
        @Nullable SubscriptionId changes,
        @Nullable ChangeDocument change,
        @Nullable Trial trial,
        ChangeDocument.@Nullable ShareDocument part,
        @Nullable Money saves,
        @Nullable Money separately,
        @Nullable Money gross,
        @Nullable String taxIncluded) {

    static QuoteLineDocument of(QuoteLine quoted) {
        return new QuoteLineDocument(
                quoted.line().id(),
                quoted.line().product(),
                quoted.name(),
                quoted.line().quantity(),
                quoted.line().cycle().months(),
                quoted.line().term().months(),
                quoted.line().domain(),
                quoted.line().base(),
                quoted.steps().stream().map(StepDocument::of).toList(),
                quoted.recurring(),
                quoted.setupFee(),
                quoted.discounts().stream().map(DiscountDocument::of).toList(),
                quoted.credit(),
                quoted.carried(),
                quoted.net(),
                TreatmentDocument.of(quoted.tax()),
                quoted.line().renews().orElse(null),
                quoted.period(),
                quoted.book(),
                quoted.line().changes().orElse(null),
                quoted.change() == null ? null : ChangeDocument.of(quoted.change()),
                quoted.trial(),
                quoted.part() == null ? null : ChangeDocument.ShareDocument.of(quoted.part()),
                quoted.saves(),
                quoted.separately(),
                quoted.gross() == null ? null : quoted.gross().amount(),
                quoted.gross() == null ? null : quoted.gross().percent().toPlainString());
    }

    /** So many units at so much. */
    public record StepDocument(int quantity, Money unit, Money amount) {

        static StepDocument of(QuoteStep step) {
            return new StepDocument(step.quantity(), step.unit(), step.amount());
        }
    }

    /** What a promo code takes off, and for how many periods; nothing for as long as the subscription runs. */
    public record DiscountDocument(
            PromoCodeName promoCode, Money amount, @Nullable Integer periods) {

        static DiscountDocument of(Discount discount) {
            return new DiscountDocument(discount.code(), discount.amount(), discount.periods());
        }
    }

    /** How the line is taxed. */
    public record TreatmentDocument(TaxCategory category, String percent) {

        public static TreatmentDocument of(TaxTreatment tax) {
            return new TreatmentDocument(tax.category(), tax.percent().toPlainString());
        }
    }
}
