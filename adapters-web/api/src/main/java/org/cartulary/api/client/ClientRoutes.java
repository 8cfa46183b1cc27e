package org.cartulary.api.client;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Choice;
import org.cartulary.api.json.Field;
import org.cartulary.domain.Text;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.ClientsOfReseller;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.client.SuspendClient;

/** The routes of clients. */
public final class ClientRoutes {

    private static final String ONE = "/v1/clients/{id}";
    private static final int LONGEST_TEXT = 200;

    private final CreateClient create;
    private final ChangeClient change;
    private final SuspendClient suspend;
    private final ClientsOfReseller clients;

    public ClientRoutes(CreateClient create, ChangeClient change, SuspendClient suspend, ClientsOfReseller clients) {
        this.create = create;
        this.change = change;
        this.suspend = suspend;
        this.clients = clients;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/clients", this::list),
                Route.post("/v1/clients", this::create),
                Route.get(ONE, call -> answer(clients.one(call.actor(), client(call)))),
                Route.patch(ONE, this::change),
                Route.put(ONE + "/suspension", call -> answer(suspend.suspend(call.actor(), client(call))))
                        .withoutBody(),
                Route.delete(ONE + "/suspension", call -> answer(suspend.reinstate(call.actor(), client(call)))));
    }

    private Answer list(Call call) {
        Query query = call.query("status", "group", "externalId", "text", "limit", "after");
        ClientFilter filter = new ClientFilter(
                query.optional("status", Choice.of(ClientState.values())),
                query.optional("group", GroupName::parse),
                query.optional("externalId", ExternalId::parse),
                query.optional("text", text -> Text.optionalLine("text", text, LONGEST_TEXT)));
        return call.page(clients.page(call.actor(), filter, query.page(ClientId::parse)), ClientDocument::of);
    }

    /** What the use case itself refuses of the input is the e-mail address, whose domain cannot exist. */
    private Answer create(Call call) {
        CreateClient.Command command = call.body(NewClient.class).command(call.actor());
        Client created = Field.renamed("contact.email", () -> create.handle(command));
        return Answer.created(call.location("/v1/clients/" + created.id()), ClientDocument.of(created))
                .version(created.version());
    }

    /** A caller who named no version still changes no other one than the patch was applied to. */
    private Answer change(Call call) {
        Client stood = clients.one(call.actor(), client(call));
        Long seen = call.expectedVersion();
        ClientFields changed = call.patched(ClientFields.of(stood), ClientFields.class);
        return answer(change.handle(changed.command(call.actor(), stood, seen == null ? stood.version() : seen)));
    }

    private static ClientId client(Call call) {
        return call.path("id", ClientId::parse);
    }

    private static Answer answer(Client client) {
        return Answer.ok(ClientDocument.of(client)).version(client.version());
    }
}
