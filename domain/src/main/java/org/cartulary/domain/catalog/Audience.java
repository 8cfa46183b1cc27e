package org.cartulary.domain.catalog;

import java.util.Objects;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.jspecify.annotations.Nullable;

/** For whom a price book is. The fewer it is for, the more its prices count. */
public sealed interface Audience {

    String EVERYONE = "everyone";

    /** Reads what {@code toString()} wrote. */
    static Audience parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new InputError.Missing("audience").refused();
        }
        if (text.equals(EVERYONE)) {
            return new Everyone();
        }
        if (text.startsWith("client:")) {
            return new OfClient(ClientId.parse(text.substring("client:".length())));
        }
        GroupName group = text.startsWith("group:") ? GroupName.parse(text.substring("group:".length())) : null;
        if (group == null) {
            throw new InputError.Malformed("audience", "everyone, group:NAME or client:ID").refused();
        }
        return new OfGroup(group);
    }

    /** 0 for everyone, 1 for a group, 2 for one client. */
    int closeness();

    boolean includes(ClientId client, @Nullable GroupName group);

    record Everyone() implements Audience {
        @Override
        public int closeness() {
            return 0;
        }

        @Override
        public boolean includes(ClientId client, @Nullable GroupName group) {
            return true;
        }

        @Override
        public String toString() {
            return EVERYONE;
        }
    }

    record OfGroup(GroupName group) implements Audience {
        @Override
        public int closeness() {
            return 1;
        }

        @Override
        public boolean includes(ClientId client, @Nullable GroupName groupOfClient) {
            return Objects.equals(group, groupOfClient);
        }

        @Override
        public String toString() {
            return "group:" + group;
        }
    }

    record OfClient(ClientId client) implements Audience {
        @Override
        public int closeness() {
            return 2;
        }

        @Override
        public boolean includes(ClientId other, @Nullable GroupName group) {
            return client.equals(other);
        }

        @Override
        public String toString() {
            return "client:" + client;
        }
    }
}
