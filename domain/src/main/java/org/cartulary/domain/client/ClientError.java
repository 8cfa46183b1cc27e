package org.cartulary.domain.client;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.joda.money.CurrencyUnit;

/** Refusals about clients. */
public sealed interface ClientError extends Refusal {

    /** There is no such client for this caller. */
    record Unknown(ClientId client) implements ClientError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** The client has not accepted its invitation, so nothing can be managed for it yet. */
    record NotAccepted(ClientId client) implements ClientError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    record Suspended(ClientId client) implements ClientError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** A client in this state cannot move to that one. */
    record NoSuchMove(ClientId client, ClientState from, ClientState to) implements ClientError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** An order exists, so the currency can no longer be changed. */
    record CurrencyLocked(ClientId client, CurrencyUnit currency) implements ClientError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** Another client of this reseller has this external id. */
    record ExternalIdTaken(ExternalId externalId) implements ClientError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** Another client of this reseller has this account owner. */
    record EmailTaken(EmailAddress email) implements ClientError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
