package org.cartulary.api.permission;

import java.util.List;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Fault;
import org.cartulary.api.http.Route;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.ports.permission.PermissionOfClient;
import org.cartulary.ports.permission.RequestAccess;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.permission.SetAccessLevel;
import org.cartulary.ports.permission.SetPermission;

/** The routes of permissions: the client grants with its own key or by a one-time link, the reseller asks and reads. */
public final class PermissionRoutes {

    private static final String OF_CLIENT = "/v1/clients/{id}/permission";

    private final SetPermission set;
    private final RevokePermission revoke;
    private final RequestAccess request;
    private final SetAccessLevel setByLink;
    private final PermissionOfClient permissions;

    public PermissionRoutes(
            SetPermission set,
            RevokePermission revoke,
            RequestAccess request,
            SetAccessLevel setByLink,
            PermissionOfClient permissions) {
        this.set = set;
        this.revoke = revoke;
        this.request = request;
        this.setByLink = setByLink;
        this.permissions = permissions;
    }

    public List<Route> all() {
        return List.of(
                Route.get(OF_CLIENT, this::read),
                Route.put(OF_CLIENT, this::set),
                Route.delete(
                        OF_CLIENT,
                        call -> answer(revoke.handle(new RevokePermission.Command(call.actor(), client(call))))),
                Route.post(
                                OF_CLIENT + "/request",
                                call -> answer(request.handle(new RequestAccess.Command(call.actor(), client(call)))))
                        .withoutBody(),
                Route.put("/v1/access/{token}", this::setByLink).with(Access.LINK));
    }

    private Answer read(Call call) {
        return answer(permissions.ask(call.actor(), client(call)).orElseThrow(Fault.NOTHING_YET::found));
    }

    private Answer set(Call call) {
        return answer(set.handle(new SetPermission.Command(
                call.actor(), client(call), call.body(GrantDocument.class).grant(), call.expectedVersion())));
    }

    private Answer setByLink(Call call) {
        return answer(setByLink.handle(new SetAccessLevel.Command(
                call.path("token"), call.body(GrantDocument.class).grant())));
    }

    private static ClientId client(Call call) {
        return call.path("id", ClientId::parse);
    }

    private static Answer answer(Permission permission) {
        return Answer.ok(PermissionDocument.of(permission)).version(permission.version());
    }
}
