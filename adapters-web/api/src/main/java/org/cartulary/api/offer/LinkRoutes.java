package org.cartulary.api.offer;

import java.util.List;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.ports.Secrets;

/**
 * What the mailed links answer when they are merely opened: how they are used. Opening uses nothing up, and tells nobody whether the link
 * still works.
 */
public final class LinkRoutes {

    private final Secrets secrets;

    public LinkRoutes(Secrets secrets) {
        this.secrets = secrets;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/invitations/{token}", this::invitation).with(Access.LINK),
                Route.get("/v1/access/{token}", this::access).with(Access.LINK));
    }

    private Answer invitation(Call call) {
        secrets.resellerOf(call.path("token"));
        return Answer.ok(new UseDocument("accept-invitation", "POST", call.location("/v1/invitations/accept")));
    }

    private Answer access(Call call) {
        secrets.resellerOf(call.path("token"));
        return Answer.ok(new UseDocument("set-access", "PUT", call.location("/v1/access/" + call.path("token"))));
    }

    /** What a link is for, and how it is used. */
    private record UseDocument(String use, String method, String address) {}
}
