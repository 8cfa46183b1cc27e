package org.cartulary.domain.client;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The billable party whom a reseller serves.
 *
 * @param contacts in the order in which they were added; exactly one is the account owner
 * @param credit kept for it, in its currency, and zero or more: what it buys next is paid with it first
 * @param transacted whether an order exists for it; from then on its currency stands
 * @param version the number of changes, 1 when it was created
 */
public record Client(
        ClientId id,
        ResellerId reseller,
        @Nullable ExternalId externalId,
        ClientState state,
        Profile profile,
        BillingDetails billing,
        List<Contact> contacts,
        Set<PortalFeature> portal,
        Money credit,
        boolean transacted,
        long version) {

    public Client {
        contacts = List.copyOf(contacts);
        portal = Set.copyOf(portal);
        if (contacts.stream().filter(Contact::accountOwner).count() != 1) {
            throw new IllegalArgumentException("a client has exactly one account owner");
        }
        if (credit.isNegative() || !credit.getCurrencyUnit().equals(billing.currency())) {
            throw new IllegalArgumentException(
                    "the credit of a client is not below zero, and in its currency: " + credit);
        }
    }

    /** One for which no credit is kept. */
    public Client(
            ClientId id,
            ResellerId reseller,
            @Nullable ExternalId externalId,
            ClientState state,
            Profile profile,
            BillingDetails billing,
            List<Contact> contacts,
            Set<PortalFeature> portal,
            boolean transacted,
            long version) {
        this(
                id,
                reseller,
                externalId,
                state,
                profile,
                billing,
                contacts,
                portal,
                Money.zero(billing.currency()),
                transacted,
                version);
    }

    /** A new client, invited in the same act. Its first contact is the account owner. */
    public static Outcome<Client> create(
            ClientId id,
            ResellerId reseller,
            @Nullable ExternalId externalId,
            Profile profile,
            BillingDetails billing,
            Contact owner,
            Set<PortalFeature> portal) {
        Client client = new Client(
                id, reseller, externalId, ClientState.INVITED, profile, billing, List.of(owner), portal, false, 1);
        return Outcome.of(client, new ClientEvent.Created(id, profile.organisation(), owner.email()));
    }

    public Contact accountOwner() {
        return contacts.stream().filter(Contact::accountOwner).findFirst().orElseThrow();
    }

    /** Why nothing can be bought for it now: it has not accepted yet, or it is suspended. */
    public Optional<Refusal> objection() {
        return switch (state) {
            case INVITED -> Optional.of(new ClientError.NotAccepted(id));
            case SUSPENDED -> Optional.of(new ClientError.Suspended(id));
            case ACTIVE -> Optional.empty();
        };
    }

    /** Refuses what can be done only for a client that has accepted and is not suspended. */
    public void requireActive() {
        objection().ifPresent(objection -> {
            throw objection.refused();
        });
    }

    /** The client has accepted its invitation. Refuses one that has accepted before, so that no invitation ends a suspension. */
    public Outcome<Client> accept() {
        if (state != ClientState.INVITED) {
            throw new ClientError.NoSuchMove(id, state, ClientState.ACTIVE).refused();
        }
        return Outcome.of(inState(ClientState.ACTIVE), new ClientEvent.Accepted(id, profile.organisation()));
    }

    public Outcome<Client> suspend() {
        return Outcome.of(inState(ClientState.SUSPENDED), new ClientEvent.Suspended(id));
    }

    public Outcome<Client> reinstate() {
        if (state == ClientState.INVITED) {
            throw new ClientError.NotAccepted(id).refused();
        }
        return Outcome.of(inState(ClientState.ACTIVE), new ClientEvent.Reinstated(id));
    }

    /** Changes who it is and how it is billed. Refuses another currency once an order exists for it. */
    public Outcome<Client> change(Profile newProfile, BillingDetails newBilling) {
        if (transacted && !newBilling.currency().equals(billing.currency())) {
            throw new ClientError.CurrencyLocked(id, billing.currency()).refused();
        }
        // No credit is kept before there is an order, so where the currency changes there is none.
        Money kept = newBilling.currency().equals(billing.currency()) ? credit : Money.zero(newBilling.currency());
        Client next = new Client(
                id,
                reseller,
                externalId,
                state,
                newProfile,
                newBilling,
                contacts,
                portal,
                kept,
                transacted,
                version + 1);
        return Outcome.of(next, new ClientEvent.Changed(id));
    }

    public Outcome<Client> openInPortal(Set<PortalFeature> features) {
        Set<PortalFeature> copy = features.isEmpty() ? Set.of() : EnumSet.copyOf(features);
        Client next = new Client(
                id, reseller, externalId, state, profile, billing, contacts, copy, credit, transacted, version + 1);
        return Outcome.of(next, new ClientEvent.PortalPermissionsSet(id, copy));
    }

    /** An order exists from now on, so the currency stands. */
    public Client afterTransaction() {
        return new Client(
                id, reseller, externalId, state, profile, billing, contacts, portal, credit, true, version + 1);
    }

    /**
     * The same client, written anew. Acts that decide on what stands for this client, and must not pass each other, write this in their
     * transactions, so that they can never both win: a purchase that no permission guards and the removal of the card that pays it; a first
     * purchase and a change of the currency; two invitations.
     */
    public Client fenced() {
        return new Client(
                id, reseller, externalId, state, profile, billing, contacts, portal, credit, transacted, version + 1);
    }

    /** Keeps so much for it, as a credit note says. */
    public Outcome<Client> keepCredit(Money amount, CreditNoteId from) {
        Money sum = credit.plus(amount);
        return Outcome.of(withCredit(sum), new ClientEvent.CreditKept(id, amount, sum, from));
    }

    /** So much of what is kept pays for what it buys. */
    public Outcome<Client> useCredit(Money amount, CartId cart) {
        Money left = credit.minus(amount);
        return Outcome.of(withCredit(left), new ClientEvent.CreditUsed(id, amount, left, cart));
    }

    /** What was to be bought was not: what it had used is kept again. */
    public Outcome<Client> returnCredit(Money amount, CartId cart) {
        Money sum = credit.plus(amount);
        return Outcome.of(withCredit(sum), new ClientEvent.CreditReturned(id, amount, sum, cart));
    }

    private Client withCredit(Money sum) {
        return new Client(
                id, reseller, externalId, state, profile, billing, contacts, portal, sum, transacted, version + 1);
    }

    private Client inState(ClientState to) {
        if (!state.next().contains(to)) {
            throw new ClientError.NoSuchMove(id, state, to).refused();
        }
        return new Client(
                id, reseller, externalId, to, profile, billing, contacts, portal, credit, transacted, version + 1);
    }
}
