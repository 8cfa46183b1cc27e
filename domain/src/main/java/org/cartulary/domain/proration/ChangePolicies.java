package org.cartulary.domain.proration;

/**
 * How changes to a product are made: seats, plan and billing cycle alike.
 *
 * @param upgrade of what makes a month dearer, or as dear
 * @param downgrade of what makes it cheaper
 */
public record ChangePolicies(ChangePolicy upgrade, ChangePolicy downgrade) {

    /** More is at once and by day, less waits until what is paid for is used up: so nothing has to be given back. */
    public static final ChangePolicies DEFAULT = new ChangePolicies(
            new ChangePolicy(TakesEffect.NOW, ProrationMethod.BY_DAY),
            new ChangePolicy(TakesEffect.PERIOD_END, ProrationMethod.BY_DAY));

    public ChangePolicy of(boolean upgrades) {
        return upgrades ? upgrade : downgrade;
    }
}
