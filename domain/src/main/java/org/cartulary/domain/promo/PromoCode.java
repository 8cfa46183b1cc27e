package org.cartulary.domain.promo;

import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.ResellerId;

/**
 * A code with which a buyer is given a discount. What was discounted already does not change with it: a redefinition or a withdrawal
 * reaches only what is quoted afterwards.
 *
 * @param withdrawn whether it can be used no more; that is final, so that its number of uses means the same code for ever
 * @param version the number of times that it was written, 1 when it was new
 */
public record PromoCode(ResellerId reseller, PromoCodeName code, PromoTerms terms, boolean withdrawn, long version) {

    public static Outcome<PromoCode> define(ResellerId reseller, PromoCodeName code, PromoTerms terms) {
        return defined(new PromoCode(reseller, code, terms, false, 1));
    }

    /** Other terms from now on; nothing happens if they are the same. */
    public Outcome<PromoCode> redefine(PromoTerms newTerms) {
        if (terms.equals(newTerms)) {
            return Outcome.of(this);
        }
        requireStanding();
        return defined(new PromoCode(reseller, code, newTerms, false, version + 1));
    }

    /** Takes it out of use; nothing happens if it is already. */
    public Outcome<PromoCode> withdraw() {
        return withdrawn
                ? Outcome.of(this)
                : Outcome.of(
                        new PromoCode(reseller, code, terms, true, version + 1),
                        new PromoCodeEvent.Withdrawn(reseller, code));
    }

    /** Refuses a situation in which it cannot be used at all, whatever is bought. */
    public void requireUsable(Situation situation) {
        requireStanding();
        terms.restriction().requireCovered(code, situation);
        if (terms.reduction() instanceof Reduction.AmountOff off
                && !off.amounts().containsKey(situation.currency())) {
            throw new PromoCodeError.NotInThisCurrency(code, situation.currency()).refused();
        }
    }

    private void requireStanding() {
        if (withdrawn) {
            throw new PromoCodeError.Withdrawn(code).refused();
        }
    }

    private static Outcome<PromoCode> defined(PromoCode next) {
        return Outcome.of(next, new PromoCodeEvent.Defined(next.reseller, next.code, next.version));
    }
}
