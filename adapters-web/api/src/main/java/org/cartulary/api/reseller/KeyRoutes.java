package org.cartulary.api.reseller;

import java.util.List;
import java.util.Set;
import org.cartulary.api.http.AcceptedKeys;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Repeat;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.domain.Text;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.reseller.CreateKey;
import org.cartulary.ports.reseller.RevokeKey;
import org.jspecify.annotations.Nullable;

/** The routes of keys. The secret of a new one is shown once, so its answer is not kept; revoking twice changes nothing. */
public final class KeyRoutes {

    private static final int LONGEST_NAME = 100;

    private final CreateKey create;
    private final RevokeKey revoke;
    private final AcceptedKeys accepted;

    public KeyRoutes(CreateKey create, RevokeKey revoke, AcceptedKeys accepted) {
        this.create = create;
        this.revoke = revoke;
        this.accepted = accepted;
    }

    public List<Route> all() {
        return List.of(
                Route.post("/v1/keys", this::create).with(Repeat.ASKED_AGAIN),
                Route.delete("/v1/keys/{id}", this::revoke).with(Repeat.ASKED_AGAIN));
    }

    private Answer create(Call call) {
        NewKey key = call.body(NewKey.class);
        CreateKey.Created created = create.handle(new CreateKey.Command(
                call.actor(),
                Text.line("name", key.name(), LONGEST_NAME),
                Set.copyOf(Field.eachText("scopes", Field.required("scopes", key.scopes()), Scope::parse))));
        return Answer.created(
                call.location("/v1/keys/" + created.key()), new CreatedDocument(created.key(), created.secret()));
    }

    private Answer revoke(Call call) {
        revoke.handle(new RevokeKey.Command(call.actor(), call.path("id", ApiKeyId::parse)));
        accepted.forget();
        return Answer.noContent();
    }

    /** What a key is for. */
    private record NewKey(@Nullable String name, @Nullable List<String> scopes) {}

    /** A key and its secret, which is shown this once. */
    private record CreatedDocument(ApiKeyId id, String secret) {}
}
