package org.cartulary.domain.permission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a client permits the reseller to do on its behalf. There is at most one per client; granting anew gives it new terms.
 *
 * @param grantVersion the number of times that the client set its terms; acts on behalf of the client name it
 * @param spending what counts against the cap per month; nothing before the first purchase
 * @param version the number of changes, 1 when it was requested or granted first
 */
public record Permission(
        PermissionId id,
        ResellerId reseller,
        ClientId client,
        PermissionState state,
        Grant grant,
        int grantVersion,
        @Nullable Spending spending,
        long version) {

    /** The reseller asks a client that has granted nothing yet. */
    public static Outcome<Permission> request(PermissionId id, ResellerId reseller, ClientId client) {
        Permission asked = new Permission(id, reseller, client, PermissionState.REQUESTED, Grant.NOTHING, 0, null, 1);
        return Outcome.of(asked, new PermissionEvent.Requested(id, client));
    }

    /** The client grants without having been asked. */
    public static Outcome<Permission> grant(PermissionId id, ResellerId reseller, ClientId client, Grant grant) {
        Permission granted = new Permission(id, reseller, client, PermissionState.GRANTED, grant, 1, null, 1);
        return Outcome.of(granted, PermissionEvent.Granted.of(granted));
    }

    /** The reseller asks (again). What the client has granted stands meanwhile. */
    public Outcome<Permission> request() {
        if (state == PermissionState.GRANTED) {
            return Outcome.of(this, new PermissionEvent.Requested(id, client));
        }
        return Outcome.of(
                move(PermissionState.REQUESTED, grant, grantVersion), new PermissionEvent.Requested(id, client));
    }

    /** The client sets new terms; what was spent this month still counts. */
    public Outcome<Permission> grant(Grant terms) {
        Permission granted = move(PermissionState.GRANTED, terms, grantVersion + 1);
        return Outcome.of(granted, PermissionEvent.Granted.of(granted));
    }

    /** The client takes everything back. Refused when it has done so already. */
    public Outcome<Permission> revoke() {
        return Outcome.of(
                move(PermissionState.REVOKED, Grant.NOTHING, grantVersion + 1),
                new PermissionEvent.Revoked(id, client));
    }

    public boolean inForce(Instant at) {
        return state == PermissionState.GRANTED && (grant.expiresAt() == null || at.isBefore(grant.expiresAt()));
    }

    public boolean allows(Act act, Instant at) {
        return inForce(at) && grant.acts().contains(act);
    }

    /** Refuses an act on what was bought of a product, if it is not permitted now, or no longer. */
    public void require(Act act, ProductCode product, Instant at) {
        if (state != PermissionState.GRANTED || !grant.acts().contains(act)) {
            throw new PermissionError.NotGranted(client, act).refused();
        }
        if (!inForce(at)) {
            throw new PermissionError.Expired(client, Objects.requireNonNull(grant.expiresAt())).refused();
        }
        if (!grant.covers(product)) {
            throw new PermissionError.ProductNotGranted(client, product).refused();
        }
    }

    /** Every reason why this purchase is not permitted, in a fixed order; none when it is. */
    public List<Refusal> objections(Purchase purchase) {
        List<Refusal> objections = new ArrayList<>();
        purchase.acts().stream()
                .sorted()
                .filter(act -> state != PermissionState.GRANTED || !grant.acts().contains(act))
                .forEach(act -> objections.add(new PermissionError.NotGranted(client, act)));
        if (state != PermissionState.GRANTED) {
            return objections;
        }
        if (!inForce(purchase.at())) {
            return List.of(new PermissionError.Expired(client, Objects.requireNonNull(grant.expiresAt())));
        }
        if (!grant.payerModes().contains(purchase.mode())) {
            objections.add(new PermissionError.ModeNotGranted(client, purchase.mode()));
        }
        purchase.products().stream()
                .sorted()
                .filter(product -> !grant.covers(product))
                .forEach(product -> objections.add(new PermissionError.ProductNotGranted(client, product)));
        objectToCaps(purchase, objections);
        return objections;
    }

    /**
     * Reserves a purchase under this permission. The next value must be written in the transaction that commits to the payment, so that
     * a revocation and a purchase can never both win.
     */
    public Permission reserve(Purchase purchase) {
        List<Refusal> objections = objections(purchase);
        if (!objections.isEmpty()) {
            throw objections.get(0).refused();
        }
        Spending reserved = spending == null || !sameCurrency(spending.spent(), purchase.total())
                ? new Spending(purchase.month(), purchase.total())
                : spending.plus(purchase.month(), purchase.total());
        return having(reserved);
    }

    /** Gives back what a payment that failed had reserved. */
    public Permission release(YearMonth month, Money amount) {
        Spending released =
                spending == null || !sameCurrency(spending.spent(), amount) ? spending : spending.minus(month, amount);
        return having(released);
    }

    /**
     * The same permission, written anew. Whatever takes the right to charge this client away without changing its grant (the client is
     * suspended, its card is removed) writes this in its own transaction, so that a purchase under way cannot commit past it.
     */
    public Permission fenced() {
        return having(spending);
    }

    public PermissionRef ref() {
        return new PermissionRef(id, grantVersion);
    }

    private void objectToCaps(Purchase purchase, List<Refusal> objections) {
        Money perOrder = grant.capPerOrder();
        if (perOrder != null && exceeds(purchase.total(), perOrder)) {
            objections.add(new PermissionError.OrderCapExceeded(client, perOrder, purchase.total()));
        }
        Money perMonth = grant.capPerMonth();
        if (perMonth != null) {
            Money before = spentIn(purchase.month(), purchase.total());
            if (exceeds(before.plus(purchase.total()), perMonth)) {
                objections.add(new PermissionError.MonthCapExceeded(client, perMonth, before, purchase.total()));
            }
        }
    }

    private Money spentIn(YearMonth month, Money like) {
        if (spending == null || spending.month().isBefore(month) || !sameCurrency(spending.spent(), like)) {
            return Money.zero(like.getCurrencyUnit());
        }
        return spending.spent();
    }

    /** A cap in another currency covers nothing. */
    private static boolean exceeds(Money amount, Money cap) {
        return !sameCurrency(amount, cap) || amount.isGreaterThan(cap);
    }

    private static boolean sameCurrency(Money one, Money other) {
        return one.getCurrencyUnit().equals(other.getCurrencyUnit());
    }

    private Permission move(PermissionState to, Grant terms, int termsVersion) {
        if (!state.next().contains(to)) {
            throw new PermissionError.NoSuchMove(client, state, to).refused();
        }
        return new Permission(id, reseller, client, to, terms, termsVersion, spending, version + 1);
    }

    private Permission having(@Nullable Spending spent) {
        return new Permission(id, reseller, client, state, grant, grantVersion, spent, version + 1);
    }
}
