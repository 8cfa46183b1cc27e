package org.cartulary.api.client;

import java.util.List;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.ports.client.LinkOfToken;

/** What the mailed links answer when they are merely opened: what they are for, and how they are used. Opening uses nothing up. */
public final class LinkRoutes {

    private final LinkOfToken links;

    public LinkRoutes(LinkOfToken links) {
        this.links = links;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/invitations/{token}", this::invitation).with(Access.LINK),
                Route.get("/v1/access/{token}", this::access).with(Access.LINK));
    }

    private Answer invitation(Call call) {
        LinkOfToken.View link = links.ask(TokenPurpose.INVITATION, call.path("token"));
        return Answer.ok(LinkDocument.of("accept-invitation", link, "POST", call.location("/v1/invitations/accept")));
    }

    private Answer access(Call call) {
        String token = call.path("token");
        LinkOfToken.View link = links.ask(TokenPurpose.SET_ACCESS, token);
        return Answer.ok(LinkDocument.of("set-access", link, "PUT", call.location("/v1/access/" + token)));
    }
}
