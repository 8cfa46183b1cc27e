package org.cartulary.usecases.request;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.cartulary.domain.Refused;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.request.AnswerOnce;
import org.cartulary.ports.request.KeptAnswer;
import org.cartulary.ports.request.RequestError;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.ports.request.RequestKeys;

/**
 * Does the work and keeps its answer in one transaction. Two of the same at once both do the work, but only one can keep its answer: the
 * other one is rolled back, runs again, and finds the answer.
 */
public final class AnswerOnceHandler implements AnswerOnce {

    private final Transactions transactions;
    private final RequestKeys requests;
    private final InstantSource clock;

    @Inject
    public AnswerOnceHandler(Transactions transactions, RequestKeys requests, InstantSource clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String handle(ResellerId reseller, RequestKey key, Supplier<String> work) {
        try {
            return transactions.write(() -> kept(reseller, key).orElseGet(() -> keep(reseller, key, work.get())));
        } catch (Refused refused) {
            // The work may have been refused just because its own twin has done it meanwhile.
            return kept(reseller, key).orElseThrow(() -> refused);
        }
    }

    private String keep(ResellerId reseller, RequestKey key, String answer) {
        requests.keep(
                reseller, new KeptAnswer(key, answer, null, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return answer;
    }

    private Optional<String> kept(ResellerId reseller, RequestKey key) {
        return requests.find(reseller, key.principal(), key.key()).map(kept -> {
            if (!kept.request().fingerprint().equals(key.fingerprint()) || kept.answer() == null) {
                throw new RequestError.KeyReused(key.key()).refused();
            }
            return kept.answer();
        });
    }
}
