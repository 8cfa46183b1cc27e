package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.RENEWED_PERIOD;

import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.SubscriptionId;

/** Table {@code renewed_period}. */
final class RenewedPeriodColumns {

    static final Columns<RenewedPeriod> ALL = Columns.<RenewedPeriod>of(RENEWED_PERIOD)
            .key(RENEWED_PERIOD.RESELLER_ID, renewed -> renewed.reseller().value())
            .key(
                    RENEWED_PERIOD.SUBSCRIPTION_ID,
                    renewed -> renewed.subscription().value())
            .key(RENEWED_PERIOD.PERIOD_START, renewed -> renewed.period().start())
            .with(RENEWED_PERIOD.PERIOD_END, renewed -> renewed.period().end())
            .with(RENEWED_PERIOD.ORDER_ID, renewed -> renewed.order().value())
            .readBy(RenewedPeriodColumns::read);

    private RenewedPeriodColumns() {}

    private static RenewedPeriod read(Row row) {
        return new RenewedPeriod(
                row.get(RENEWED_PERIOD.RESELLER_ID, ResellerId::new),
                row.get(RENEWED_PERIOD.SUBSCRIPTION_ID, SubscriptionId::new),
                new BillingPeriod(row.get(RENEWED_PERIOD.PERIOD_START), row.get(RENEWED_PERIOD.PERIOD_END)),
                row.get(RENEWED_PERIOD.ORDER_ID, OrderId::new));
    }
}
