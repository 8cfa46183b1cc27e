package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.cartulary.ports.Stores;

/** What work throws inside a transaction. */
final class Thrown {

    private Thrown() {}

    /** Runs the work once, in a transaction that is rolled back, and answers with what it threw. */
    static RuntimeException by(Stores stores, Runnable work) {
        try {
            stores.transactions().write(() -> {
                try {
                    work.run();
                    return true;
                } catch (RuntimeException thrown) {
                    throw new Escape(thrown);
                }
            });
        } catch (Escape escape) {
            return escape.thrown;
        }
        throw new AssertionError("the work threw nothing");
    }

    /** The refusal that the work ends in. */
    static Refusal refusal(Stores stores, Runnable work) {
        RuntimeException thrown = by(stores, work);
        assertThat(thrown).isInstanceOf(Refused.class);
        return ((Refused) thrown).refusal();
    }

    /** Carries an exception past transactions that would run the work again for it. */
    private static final class Escape extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException thrown;

        Escape(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }
}
