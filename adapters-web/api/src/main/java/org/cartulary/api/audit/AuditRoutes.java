package org.cartulary.api.audit;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.ports.audit.ActivityOfReseller;
import org.cartulary.ports.audit.AuditOfReseller;
import org.jspecify.annotations.Nullable;

/** The routes of what happened: as activity for people, and as the audit that nobody alters unseen. */
public final class AuditRoutes {

    private final ActivityOfReseller activity;
    private final AuditOfReseller audit;

    public AuditRoutes(ActivityOfReseller activity, AuditOfReseller audit) {
        this.activity = activity;
        this.audit = audit;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/activity", this::activity),
                Route.get("/v1/audit", this::audit),
                Route.get("/v1/audit/verification", this::verify));
    }

    private Answer activity(Call call) {
        Query query = call.query("client", "limit", "after");
        return call.page(
                activity.page(
                        call.actor(), query.optional("client", ClientId::parse), query.page(AuditRoutes::sequence)),
                ActivityDocument::activity);
    }

    private Answer audit(Call call) {
        Query query = call.query("limit", "after");
        return call.page(audit.page(call.actor(), query.page(AuditRoutes::sequence)), ActivityDocument::audit);
    }

    private Answer verify(Call call) {
        AuditOfReseller.Verdict verdict = audit.verify(call.actor());
        return Answer.ok(new VerdictDocument(verdict.events(), verdict.brokenAt() == null, verdict.brokenAt()));
    }

    private static Long sequence(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new InputError.Malformed("after", "the sequence of an event").refused();
        }
        return Long.valueOf(text);
    }

    /** What recomputing the chain showed. */
    private record VerdictDocument(
            long events, boolean whole, @Nullable Long brokenAt) {}
}
