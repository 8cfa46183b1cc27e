package org.cartulary.api.reseller;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.ports.reseller.PoliciesOfReseller;
import org.cartulary.ports.reseller.SetPolicies;

/** The routes of what a reseller does with what falls due. */
public final class PoliciesRoutes {

    private final PoliciesOfReseller policies;
    private final SetPolicies setPolicies;

    public PoliciesRoutes(PoliciesOfReseller policies, SetPolicies setPolicies) {
        this.policies = policies;
        this.setPolicies = setPolicies;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/policies", call -> answer(policies.ask(call.actor()))),
                Route.put("/v1/policies", this::set));
    }

    private Answer set(Call call) {
        PoliciesDocument wanted = call.body(PoliciesDocument.class);
        return answer(setPolicies.handle(new SetPolicies.Command(call.actor(), wanted.policies(policies.usual()))));
    }

    private static Answer answer(Policies policies) {
        return Answer.ok(PoliciesDocument.of(policies));
    }
}
