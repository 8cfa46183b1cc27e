package org.cartulary.api.http;

import java.util.function.Supplier;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.request.AnswerOnce;
import org.cartulary.ports.request.RequestKey;

/** Gives a repeated request the answer of the first. */
final class Repeats {

    private final AnswerOnce once;

    Repeats(AnswerOnce once) {
        this.once = once;
    }

    Answer once(ResellerId reseller, RequestKey key, Supplier<Answer> work) {
        return KeptText.answer(once.handle(reseller, key, () -> KeptText.of(work.get())));
    }

    /** Looks first, then works outside of any transaction, then keeps the answer; of two at the same time, that of the first to end. */
    Answer keptAfterwards(ResellerId reseller, RequestKey key, Supplier<Answer> work) {
        try {
            return KeptText.answer(once.handle(reseller, key, () -> {
                throw new NoneKept();
            }));
        } catch (NoneKept nothingToRepeat) {
            String text = KeptText.of(work.get());
            return KeptText.answer(once.handle(reseller, key, () -> text));
        }
    }

    /** Leaves the look-up without keeping anything. */
    private static final class NoneKept extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoneKept() {
            super("no answer is kept", null, false, false);
        }
    }
}
