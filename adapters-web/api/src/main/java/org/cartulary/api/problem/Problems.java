package org.cartulary.api.problem;

import java.net.URI;
import java.util.Map;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Fault;
import org.cartulary.api.http.Faulted;
import org.cartulary.api.json.JsonText;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into problem details. Only a bug or an outage is logged, and never a word of it is answered. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SECONDS_AFTER_CONTENTION = "1";
    private static final String SECONDS_AFTER_OUTAGE = "5";

    private final URI publicUrl;
    private final Identities identities;

    public Problems(URI publicUrl, Identities identities) {
        this.publicUrl = publicUrl;
        this.identities = identities;
    }

    public Answer of(Throwable thrown, String correlation) {
        if (thrown instanceof Refused refused) {
            return of(refused.refusal(), correlation);
        }
        if (thrown instanceof Faulted faulted) {
            return of(faulted.fault(), correlation, null);
        }
        if (thrown instanceof Contended) {
            return of(Fault.CONTENDED, correlation, null).with("Retry-After", SECONDS_AFTER_CONTENTION);
        }
        if (thrown instanceof Outage) {
            LOG.warn("Outage in request {}", correlation, thrown);
            return of(Fault.OUTAGE, correlation, null).with("Retry-After", SECONDS_AFTER_OUTAGE);
        }
        String number = identities.next().toString();
        LOG.error("Bug {} in request {}", number, correlation, thrown);
        return of(Fault.BUG, correlation, number);
    }

    private Answer of(Refusal refusal, String correlation) {
        int status = Statuses.of(refusal.kind());
        Map<String, String> facts = refusal.facts();
        Problem problem = new Problem(
                type(refusal.code()),
                Words.title(refusal.code()),
                status,
                Words.detail(refusal.code(), facts),
                refusal.code(),
                facts.get("field"),
                facts,
                correlation,
                null);
        Answer answer = answer(problem);
        return status == 401 ? answer.with("WWW-Authenticate", "Bearer realm=\"cartulary\"") : answer;
    }

    private Answer of(Fault fault, String correlation, @Nullable String errorNumber) {
        String code = fault.code();
        return answer(new Problem(
                type(code),
                Words.title(code),
                fault.status(),
                Words.detail(code, Map.of()),
                code,
                null,
                Map.of(),
                correlation,
                errorNumber));
    }

    private String type(String code) {
        return publicUrl + "/docs/problems#" + code;
    }

    private static Answer answer(Problem problem) {
        return Answer.of(problem.status(), Content.text("application/problem+json", JsonText.of(problem)));
    }
}
