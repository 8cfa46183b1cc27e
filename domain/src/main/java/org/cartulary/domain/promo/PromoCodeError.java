package org.cartulary.domain.promo;

import java.time.LocalDate;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.client.GroupName;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Why a promo code gives no discount. It is always one of these reasons: a code is never left out in silence. */
public sealed interface PromoCodeError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.RULE;
    }

    record Unknown(PromoCodeName promoCode) implements PromoCodeError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    record NotYetValid(PromoCodeName promoCode, LocalDate validFrom) implements PromoCodeError {}

    record Expired(PromoCodeName promoCode, LocalDate validTo) implements PromoCodeError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }

    record Withdrawn(PromoCodeName promoCode) implements PromoCodeError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }

    /** No line is of a product that it is for. */
    record NotForTheseProducts(PromoCodeName promoCode) implements PromoCodeError {}

    /** There are lines of its products, and none is paid in a billing cycle that it is for. */
    record NotForThisCycle(PromoCodeName promoCode) implements PromoCodeError {}

    /** It is for other groups than the client's, which may be none. */
    record NotForThisClient(
            PromoCodeName promoCode, @Nullable GroupName group) implements PromoCodeError {}

    record OnlyFirstOrder(PromoCodeName promoCode) implements PromoCodeError {}

    /** It takes an amount off, and has none in this currency. */
    record NotInThisCurrency(PromoCodeName promoCode, CurrencyUnit currency) implements PromoCodeError {}

    /** All clients together have used it as often as it may be. */
    record UsedUp(PromoCodeName promoCode) implements PromoCodeError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }

    /** This client has used it as often as one client may. */
    record UsedUpByClient(PromoCodeName promoCode) implements PromoCodeError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }

    /** The code stands alone, and another one is applied too. */
    record DoesNotStack(PromoCodeName promoCode, PromoCodeName with) implements PromoCodeError {}

    record AlreadyApplied(PromoCodeName promoCode) implements PromoCodeError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
