package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Permissions} store promises. */
public interface PermissionsContract extends VersionsContract<Permission> {

    @Override
    default Permission sample(Samples samples) {
        return samples.permissions().requested();
    }

    @Override
    default List<Function<Samples, Permission>> sorts() {
        return List.of(this::sample, samples -> samples.permissions().spentUnder());
    }

    @Override
    default Permission changed(Permission permission) {
        Permission full = Samples.ofNewReseller().permissions().spentUnder();
        boolean granted = permission.state() == PermissionState.GRANTED;
        return new Permission(
                permission.id(),
                permission.reseller(),
                permission.client(),
                granted ? PermissionState.REVOKED : PermissionState.GRANTED,
                granted ? Grant.NOTHING : full.grant(),
                permission.grantVersion() + 1,
                granted ? null : full.spending(),
                permission.version() + 1);
    }

    @Override
    default long version(Permission permission) {
        return permission.version();
    }

    @Override
    default void save(Permission permission) {
        stores().permissions().save(permission);
    }

    @Override
    default Optional<Permission> find(ResellerId reseller, Permission like) {
        return stores().permissions().find(reseller, like.client());
    }

    @Test
    default void refusesASecondPermissionOfOneClient() {
        Samples samples = Samples.ofNewReseller();
        Permission first = sample(samples);
        Permission second = Permission.request(samples.id(PermissionId::new), samples.reseller(), first.client())
                .next();
        write(() -> save(first));
        assertThat(Thrown.by(stores(), () -> save(second))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), first)).contains(first);
    }

    @Test
    default void letsOneOfManyGiveTheFirstPermission() {
        Samples samples = Samples.ofNewReseller();
        ClientId client = samples.id(ClientId::new);
        List<Boolean> first = Together.run(
                16,
                thread -> Together.patiently(() -> stores().transactions().write(() -> {
                    if (stores().permissions().find(samples.reseller(), client).isPresent()) {
                        return false;
                    }
                    save(Permission.request(samples.id(PermissionId::new), samples.reseller(), client)
                            .next());
                    return true;
                })));
        assertThat(first).containsOnlyOnce(true);
    }
}
