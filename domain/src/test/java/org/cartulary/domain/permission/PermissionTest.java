package org.cartulary.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.junit.jupiter.api.Test;

class PermissionTest {

    private static final PermissionId ID = new PermissionId(id(60));
    private static final Grant PURCHASE =
            new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);
    private static final Grant VIEW = new Grant(Set.of(Act.VIEW), Set.of(), Set.of(), null, null, null);

    private static Permission granted() {
        return Permission.grant(ID, RESELLER, CLIENT, PURCHASE).next();
    }

    private static Permission requested() {
        return Permission.request(ID, RESELLER, CLIENT).next();
    }

    private static Permission revoked() {
        return granted().revoke().next();
    }

    @Test
    void grantsNothingWhenItIsRequested() {
        Outcome<Permission> requested = Permission.request(ID, RESELLER, CLIENT);

        assertThat(requested.next())
                .isEqualTo(new Permission(ID, RESELLER, CLIENT, PermissionState.REQUESTED, Grant.NOTHING, 0, null, 1));
        assertThat(requested.events()).containsExactly(new PermissionEvent.Requested(ID, CLIENT));
    }

    @Test
    void isGrantedWithoutBeingAskedFor() {
        Outcome<Permission> granted = Permission.grant(ID, RESELLER, CLIENT, PURCHASE);

        assertThat(granted.next())
                .isEqualTo(new Permission(ID, RESELLER, CLIENT, PermissionState.GRANTED, PURCHASE, 1, null, 1));
        assertThat(granted.events().get(0).facts())
                .containsEntry("acts", "purchase")
                .containsEntry("payerModes", "client_card")
                .containsEntry("grantVersion", "1");
    }

    @Test
    void isGrantedWhenItWasRequestedOrRevoked() {
        assertThat(requested().grant(PURCHASE).next())
                .returns(PermissionState.GRANTED, Permission::state)
                .returns(1, Permission::grantVersion)
                .returns(2L, Permission::version);
        assertThat(revoked().grant(PURCHASE).next())
                .returns(PermissionState.GRANTED, Permission::state)
                .returns(3, Permission::grantVersion)
                .returns(3L, Permission::version);
    }

    @Test
    void takesNewTermsInPlaceOfTheOld() {
        assertThat(granted().grant(VIEW).next())
                .returns(VIEW, Permission::grant)
                .returns(2, Permission::grantVersion)
                .returns(2L, Permission::version);
    }

    @Test
    void keepsWhatWasGrantedWhenMoreIsRequested() {
        Outcome<Permission> asked = granted().request();

        assertThat(asked.next()).isEqualTo(granted());
        assertThat(asked.events()).containsExactly(new PermissionEvent.Requested(ID, CLIENT));
    }

    @Test
    void isRequestedAgainAfterItWasRevoked() {
        assertThat(revoked().request().next())
                .returns(PermissionState.REQUESTED, Permission::state)
                .returns(Grant.NOTHING, Permission::grant)
                .returns(2, Permission::grantVersion)
                .returns(3L, Permission::version);
        assertThat(requested().request().next()).returns(2L, Permission::version);
    }

    @Test
    void grantsNothingOnceItIsRevoked() {
        Outcome<Permission> revoked = granted().revoke();

        assertThat(revoked.next())
                .returns(PermissionState.REVOKED, Permission::state)
                .returns(Grant.NOTHING, Permission::grant)
                .returns(2, Permission::grantVersion)
                .returns(2L, Permission::version);
        assertThat(revoked.events()).containsExactly(new PermissionEvent.Revoked(ID, CLIENT));
        assertThat(requested().revoke().next().state()).isEqualTo(PermissionState.REVOKED);
    }

    @Test
    void isNotRevokedTwice() {
        assertThat(refusalOf(() -> revoked().revoke()))
                .isEqualTo(new PermissionError.NoSuchMove(CLIENT, PermissionState.REVOKED, PermissionState.REVOKED));
    }

    @Test
    void isInForceUntilItExpires() {
        Permission expiring = granted()
                .grant(new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(), null, null, NOON))
                .next();

        assertThat(expiring.inForce(NOON.minusNanos(1))).isTrue();
        assertThat(expiring.inForce(NOON)).isFalse();
        assertThat(granted().inForce(NOON)).isTrue();
        assertThat(requested().inForce(NOON)).isFalse();
        assertThat(revoked().inForce(NOON)).isFalse();
    }

    @Test
    void allowsTheActsThatAreGrantedWhileItIsInForce() {
        assertThat(Arrays.stream(Act.values()).filter(act -> granted().allows(act, NOON)))
                .containsExactly(Act.PURCHASE);
        assertThat(Arrays.stream(Act.values()).filter(act -> revoked().allows(act, NOON)))
                .isEmpty();
    }

    @Test
    void bumpsItsVersionAtEachReservationAndRelease() {
        YearMonth march = YearMonth.of(2026, 3);
        Purchase purchase = new Purchase(
                Set.of(Act.PURCHASE), Set.of(HOSTING), PurchaseMode.CLIENT_CARD, eur("10.00"), NOON, march);
        Permission reserved = granted().reserve(purchase);

        assertThat(reserved.version()).isEqualTo(2);
        assertThat(reserved.grantVersion()).isEqualTo(1);
        assertThat(reserved.release(march, eur("10.00")).version()).isEqualTo(3);
        assertThat(reserved.revoke().next().release(march, eur("10.00")))
                .as("a failed payment gives back even after a revocation")
                .returns(PermissionState.REVOKED, Permission::state)
                .returns(new Spending(march, eur("0.00")), Permission::spending);
    }

    @Test
    void keepsWhatWasSpentThroughNewTermsAndRevocation() {
        YearMonth march = YearMonth.of(2026, 3);
        Purchase purchase = new Purchase(
                Set.of(Act.PURCHASE), Set.of(HOSTING), PurchaseMode.CLIENT_CARD, eur("10.00"), NOON, march);
        Spending spent = new Spending(march, eur("10.00"));

        assertThat(granted().reserve(purchase).grant(PURCHASE).next().spending())
                .isEqualTo(spent);
        assertThat(granted()
                        .reserve(purchase)
                        .revoke()
                        .next()
                        .grant(PURCHASE)
                        .next()
                        .spending())
                .isEqualTo(spent);
    }

    @Test
    void isWrittenAnewByAFenceWithWhatItGrants() {
        assertThat(granted().fenced())
                .isEqualTo(new Permission(ID, RESELLER, CLIENT, PermissionState.GRANTED, PURCHASE, 1, null, 2));
        assertThat(revoked().fenced().state()).isEqualTo(PermissionState.REVOKED);
    }

    @Test
    void isNamedWithTheVersionOfItsGrant() {
        PermissionRef ref = granted().grant(VIEW).next().ref();

        assertThat(ref).isEqualTo(new PermissionRef(ID, 2)).hasToString(ID + "/2");
        assertThat(PermissionRef.parse(ref.toString())).isEqualTo(ref);
    }

    @Test
    void coversEveryProductUnlessSomeAreNamed() {
        ProductCode other = new ProductCode("other");
        Grant named = new Grant(Set.of(), Set.of(HOSTING), Set.of(), null, null, null);

        assertThat(PURCHASE.covers(other)).isTrue();
        assertThat(named.covers(HOSTING)).isTrue();
        assertThat(named.covers(other)).isFalse();
    }

    @Test
    void readsActsByTheirNames() {
        assertThat(Arrays.stream(Act.values()).map(act -> Act.parse(act.toString())))
                .containsExactly(Act.values());
        assertThat(refusalOf(() -> Act.parse("everything")))
                .isEqualTo(new InputError.Malformed("acts", "view, purchase, renew, change, cancel"));
    }
}
