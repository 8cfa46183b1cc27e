package org.cartulary.api.catalog;

import java.util.Objects;
import org.cartulary.api.json.Field;
import org.cartulary.domain.proration.ChangePolicies;
import org.cartulary.domain.proration.ChangePolicy;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.TakesEffect;
import org.jspecify.annotations.Nullable;

/** How changes to a product are made, as it is written and shown; what is left out is as usual. */
record ChangePolicyFields(
        @Nullable Direction upgrade, @Nullable Direction downgrade) {

    static ChangePolicyFields of(ChangePolicies policies) {
        return new ChangePolicyFields(Direction.of(policies.upgrade()), Direction.of(policies.downgrade()));
    }

    ChangePolicies policies() {
        ChangePolicies usual = ChangePolicies.DEFAULT;
        return new ChangePolicies(
                upgrade == null ? usual.upgrade() : upgrade.policy("changes.upgrade", usual.upgrade()),
                downgrade == null ? usual.downgrade() : downgrade.policy("changes.downgrade", usual.downgrade()));
    }

    /** In one direction. */
    record Direction(
            @Nullable String when,
            @Nullable String proration,
            @Nullable String credit) {

        static Direction of(ChangePolicy policy) {
            return new Direction(
                    policy.when().toString(),
                    policy.proration().toString(),
                    policy.credit().toString());
        }

        private ChangePolicy policy(String field, ChangePolicy usual) {
            TakesEffect takesEffect = Field.optional(field + ".when", when, TakesEffect::parse);
            ProrationMethod method = Field.optional(field + ".proration", proration, ProrationMethod::parse);
            CreditUse use = Field.optional(field + ".credit", credit, CreditUse::parse);
            return new ChangePolicy(
                    Objects.requireNonNullElse(takesEffect, usual.when()),
                    Objects.requireNonNullElse(method, usual.proration()),
                    Objects.requireNonNullElse(use, usual.credit()));
        }
    }
}
