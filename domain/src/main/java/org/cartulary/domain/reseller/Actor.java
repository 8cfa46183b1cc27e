package org.cartulary.domain.reseller;

import java.util.Set;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.TokenId;

/** Who acts, within one reseller. Every command names its actor, and every recorded event keeps it. */
public sealed interface Actor {

    ResellerId reseller();

    /** The stable text that names this actor in the audit and owns its idempotency keys. */
    String principal();

    Set<Scope> scopes();

    /** Refuses an act for which this actor has no scope. */
    default void require(Scope scope) {
        if (!scopes().contains(scope)) {
            throw new AccessError.ScopeMissing(scope).refused();
        }
    }

    /** Refuses a client whom this actor may not see, exactly as one who does not exist. */
    default void requireClient(ClientId client) {}

    /** Somebody or something that holds a key of the reseller. */
    record KeyHolder(ApiKeyId key, ResellerId reseller, Set<Scope> scopes) implements Actor {
        @Override
        public String principal() {
            return key.toString();
        }
    }

    /** A contact who acts for his own client. */
    record ClientContact(ContactId contact, ClientId client, ResellerId reseller) implements Actor {
        @Override
        public String principal() {
            return contact.toString();
        }

        @Override
        public Set<Scope> scopes() {
            return Scope.ofContact();
        }

        @Override
        public void requireClient(ClientId other) {
            if (!client.equals(other)) {
                throw new ClientError.Unknown(other).refused();
            }
        }
    }

    /** Whoever holds a one-time link that was mailed to a client; may do what the link is for, and nothing else. */
    record LinkHolder(TokenId token, ClientId client, ResellerId reseller) implements Actor {
        @Override
        public String principal() {
            return token.toString();
        }

        @Override
        public Set<Scope> scopes() {
            return Set.of();
        }

        @Override
        public void requireClient(ClientId other) {
            if (!client.equals(other)) {
                throw new ClientError.Unknown(other).refused();
            }
        }
    }

    /** The operator of this installation, at its command line. */
    record Operator(ResellerId reseller) implements Actor {
        @Override
        public String principal() {
            return "operator";
        }

        @Override
        public Set<Scope> scopes() {
            return Scope.ofReseller();
        }
    }

    /** Recurring work that nobody asked for at this moment. */
    record RecurringWork(String work, ResellerId reseller) implements Actor {
        @Override
        public String principal() {
            return "work:" + work;
        }

        @Override
        public Set<Scope> scopes() {
            return Scope.ofReseller();
        }
    }
}
