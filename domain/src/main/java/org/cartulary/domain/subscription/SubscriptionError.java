package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;

/** Refusals about subscriptions. */
public sealed interface SubscriptionError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }

    record Unknown(SubscriptionId subscription) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    record NoSuchMove(SubscriptionId subscription, SubscriptionState from, SubscriptionState to)
            implements SubscriptionError {}

    /** What has ended, is on hold or is to end cannot be cancelled, kept or paused. */
    record NotInForce(SubscriptionId subscription, SubscriptionState state) implements SubscriptionError {}

    /** Until this day it is tried: it is cancelled, or its first period is paid ahead, but it is neither paused nor changed. */
    record InTrial(SubscriptionId subscription, LocalDate until) implements SubscriptionError {}

    /** It ends after today, and not after its term. */
    record NotOnThatDay(SubscriptionId subscription, LocalDate day) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** There is no cancellation to take back. */
    record NotCancelled(SubscriptionId subscription) implements SubscriptionError {}

    record NotPaused(SubscriptionId subscription) implements SubscriptionError {}

    /** Its next period is being paid with this cart; until that is settled it is neither changed nor paid again. */
    record PaymentUnderWay(SubscriptionId subscription, CartId cart) implements SubscriptionError {}

    /** The period that was to be paid is not the next one any more. */
    record RenewedMeanwhile(SubscriptionId subscription, LocalDate period) implements SubscriptionError {}

    /** The period after the present one is paid for already; the one after that can be from this day on. */
    record RenewedAhead(SubscriptionId subscription, LocalDate from) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A renewal up to a day ends after {@code after} and before {@code before}. */
    record NotWithinNextPeriod(SubscriptionId subscription, LocalDate until, LocalDate after, LocalDate before)
            implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A renewal is paid by whoever owns what is renewed. */
    record OwnedByAnother(SubscriptionId subscription, Account owner) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A payment that fell due has failed since this day, and is to be made first. */
    /** Its price includes tax and those of today do not, or the reverse: one cannot be taken off the other. */
    record PricedOtherwise(SubscriptionId subscription, PriceTax priceTax) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record InArrears(SubscriptionId subscription, LocalDate since) implements SubscriptionError {}

    /** It is not what was quoted any more. */
    record ChangedMeanwhile(SubscriptionId subscription) implements SubscriptionError {}

    record NoChangeScheduled(SubscriptionId subscription) implements SubscriptionError {}

    /** It becomes another one on this day, as was agreed and settled; that is taken back first. */
    record ChangeWaits(SubscriptionId subscription, LocalDate on) implements SubscriptionError {}

    /** A change comes within the present period, or with a later one: the next of those begins on {@code next}. */
    record NoChangeOnThatDay(SubscriptionId subscription, LocalDate day, LocalDate next) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** Changes have come to this, net, which is to be paid first. */
    record ChangesUnsettled(SubscriptionId subscription, Money amount) implements SubscriptionError {}

    /** Nothing would be different. */
    record NothingToChange(SubscriptionId subscription) implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A subscription moves between the plans of one family. */
    record OfAnotherFamily(SubscriptionId subscription, ProductCode product, String family)
            implements SubscriptionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }
}
