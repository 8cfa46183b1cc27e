package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.PERMISSION;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.permission.Spending;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.permission.Permissions;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Table {@code permission}. */
final class JooqPermissions implements Permissions {

    private static final Function<JSON, Grant> TERMS = Json.to(Grant.class);

    private static final Columns<Permission> COLUMNS = Columns.<Permission>of(PERMISSION)
            .key(PERMISSION.RESELLER_ID, permission -> permission.reseller().value())
            .key(PERMISSION.CLIENT_ID, permission -> permission.client().value())
            .with(PERMISSION.PERMISSION_ID, permission -> permission.id().value())
            .with(PERMISSION.STATE, permission -> permission.state().name())
            .with(PERMISSION.TERMS, permission -> Json.of(permission.grant()))
            .with(PERMISSION.GRANT_VERSION, Permission::grantVersion)
            .with(PERMISSION.SPENT_MONTH, spent(spending -> spending.month().toString()))
            .with(PERMISSION.SPENT_AMOUNT, spent(spending -> spending.spent().getAmount()))
            .with(
                    PERMISSION.SPENT_CURRENCY,
                    spent(spending -> spending.spent().getCurrencyUnit().getCode()))
            .with(PERMISSION.VERSION, Permission::version)
            .readBy(row -> new Permission(
                    row.get(PERMISSION.PERMISSION_ID, PermissionId::new),
                    row.get(PERMISSION.RESELLER_ID, ResellerId::new),
                    row.get(PERMISSION.CLIENT_ID, ClientId::new),
                    row.get(PERMISSION.STATE, PermissionState::valueOf),
                    row.get(PERMISSION.TERMS, TERMS),
                    row.get(PERMISSION.GRANT_VERSION),
                    spending(row),
                    row.get(PERMISSION.VERSION)));

    private final Rows<Permission> rows;
    private final Several<Permission, UUID> several;
    private final Versions<Permission> versions;

    JooqPermissions(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        several = new Several<>(rows, PERMISSION.RESELLER_ID, PERMISSION.CLIENT_ID);
        versions = new Versions<>(statements, rows, COLUMNS, PERMISSION.VERSION, Permission::version);
    }

    @Override
    public void save(Permission permission) {
        versions.save(permission);
    }

    @Override
    public void saveAll(List<Permission> permissions) {
        if (permissions.size() == 1) {
            save(permissions.get(0));
        } else {
            versions.saveAll(permissions);
        }
    }

    @Override
    public Optional<Permission> find(ResellerId reseller, ClientId client) {
        return rows.find(reseller.value(), client.value());
    }

    @Override
    public Map<ClientId, Permission> findAll(ResellerId reseller, Collection<ClientId> clients) {
        return several.find(reseller, clients.stream().map(ClientId::value).toList()).stream()
                .collect(Collectors.toUnmodifiableMap(Permission::client, Function.identity()));
    }

    private static <V> Column.Cell<Permission, V> spent(Function<Spending, V> part) {
        return permission -> {
            Spending spending = permission.spending();
            return spending == null ? null : part.apply(spending);
        };
    }

    private static @Nullable Spending spending(Row row) {
        YearMonth month = row.optional(PERMISSION.SPENT_MONTH, YearMonth::parse);
        return month == null
                ? null
                : new Spending(month, row.money(PERMISSION.SPENT_AMOUNT, PERMISSION.SPENT_CURRENCY));
    }
}
