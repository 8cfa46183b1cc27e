package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.SUBSCRIPTION;

import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Course;
import org.cartulary.domain.subscription.Dues;
import org.cartulary.domain.subscription.Notice;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.jooq.JSON;

/** Table {@code subscription}. */
final class SubscriptionColumns {

    private static final Function<JSON, ServiceTerms> TERMS = Json.to(ServiceTerms.class);
    private static final Function<JSON, Dues> DUES = Json.to(Dues.class);

    static final Columns<Subscription> ALL = Columns.<Subscription>of(SUBSCRIPTION)
            .key(
                    SUBSCRIPTION.RESELLER_ID,
                    subscription -> subscription.reseller().value())
            .key(SUBSCRIPTION.SUBSCRIPTION_ID, subscription -> subscription.id().value())
            .with(SUBSCRIPTION.CLIENT_ID, subscription -> subscription.client().value())
            .with(SUBSCRIPTION.OWNER, subscription -> subscription.owner().toString())
            .with(SUBSCRIPTION.ORDER_ID, subscription -> subscription.order().value())
            .with(SUBSCRIPTION.STATE, subscription -> subscription.state().name())
            .with(SUBSCRIPTION.ANCHOR, Subscription::anchor)
            .with(
                    SUBSCRIPTION.PAID_MONTHS,
                    subscription -> subscription.course().paidMonths())
            .with(SUBSCRIPTION.TERM_START, subscription -> subscription.course().termStart())
            .with(SUBSCRIPTION.ENDS_ON, subscription -> subscription.course().endsOn())
            .with(SUBSCRIPTION.PAUSED_ON, subscription -> subscription.course().pausedOn())
            .with(SUBSCRIPTION.TRIAL_FROM, subscription -> subscription.course().trialFrom())
            .with(SUBSCRIPTION.SHORT_FROM, subscription -> subscription.course().shortFrom())
            .with(SUBSCRIPTION.DUE_ON, subscription -> subscription.dueOn().orElse(null))
            .with(
                    SUBSCRIPTION.NOTICE_ON,
                    subscription -> subscription.notice().map(Notice::day).orElse(null))
            .with(
                    SUBSCRIPTION.NOTICE_OF,
                    subscription -> subscription
                            .notice()
                            .map(notice -> notice.sort().name())
                            .orElse(null))
            .with(
                    SUBSCRIPTION.CHANGE_ON,
                    subscription -> subscription.changeOn().orElse(null))
            .with(
                    SUBSCRIPTION.PAY_OUT_ON,
                    subscription -> subscription.payOutOn().orElse(null))
            .with(
                    SUBSCRIPTION.DUES,
                    subscription -> subscription.dues().equals(Dues.NONE) ? null : Json.of(subscription.dues()))
            .with(SUBSCRIPTION.TERMS, subscription -> Json.of(subscription.terms()))
            .with(SUBSCRIPTION.VERSION, Subscription::version)
            .readBy(SubscriptionColumns::read);

    private SubscriptionColumns() {}

    /** Rows of the time before months were counted have their first period paid. */
    private static Subscription read(Row row) {
        ServiceTerms terms = row.get(SUBSCRIPTION.TERMS, TERMS);
        JSON dues = row.optional(SUBSCRIPTION.DUES);
        Integer paidMonths = row.optional(SUBSCRIPTION.PAID_MONTHS);
        return new Subscription(
                row.get(SUBSCRIPTION.SUBSCRIPTION_ID, SubscriptionId::new),
                row.get(SUBSCRIPTION.RESELLER_ID, ResellerId::new),
                row.get(SUBSCRIPTION.CLIENT_ID, ClientId::new),
                row.get(SUBSCRIPTION.OWNER, Account::parse),
                row.get(SUBSCRIPTION.ORDER_ID, OrderId::new),
                terms,
                row.get(SUBSCRIPTION.STATE, SubscriptionState::valueOf),
                row.get(SUBSCRIPTION.ANCHOR),
                new Course(
                        paidMonths == null ? terms.cycle().months() : paidMonths,
                        row.get(SUBSCRIPTION.TERM_START),
                        row.optional(SUBSCRIPTION.ENDS_ON),
                        row.optional(SUBSCRIPTION.PAUSED_ON),
                        row.optional(SUBSCRIPTION.TRIAL_FROM),
                        row.optional(SUBSCRIPTION.SHORT_FROM)),
                dues == null ? Dues.NONE : DUES.apply(dues),
                row.get(SUBSCRIPTION.VERSION));
    }
}
