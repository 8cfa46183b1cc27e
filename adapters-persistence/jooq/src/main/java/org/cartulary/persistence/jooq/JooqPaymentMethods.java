package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.PAYMENT_METHOD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.payment.PaymentMethods;
import org.jooq.impl.DSL;

/** Table {@code payment_method}. */
final class JooqPaymentMethods implements PaymentMethods {

    private static final int MOST_LISTED = 100;

    private static final Columns<PaymentMethod> COLUMNS = Columns.<PaymentMethod>of(PAYMENT_METHOD)
            .key(PAYMENT_METHOD.RESELLER_ID, method -> method.reseller().value())
            .key(PAYMENT_METHOD.PAYMENT_METHOD_ID, method -> method.id().value())
            .with(PAYMENT_METHOD.HOLDER, method -> method.holder().toString())
            .with(PAYMENT_METHOD.GATEWAY, PaymentMethod::gateway)
            .with(PAYMENT_METHOD.TOKEN, method -> method.token().value())
            .with(PAYMENT_METHOD.LABEL, PaymentMethod::label)
            .with(PAYMENT_METHOD.ADDED_AT, PaymentMethod::addedAt)
            .with(PAYMENT_METHOD.REMOVED_AT, PaymentMethod::removedAt)
            .with(PAYMENT_METHOD.VERSION, PaymentMethod::version)
            .readBy(row -> new PaymentMethod(
                    row.get(PAYMENT_METHOD.PAYMENT_METHOD_ID, PaymentMethodId::new),
                    row.get(PAYMENT_METHOD.RESELLER_ID, ResellerId::new),
                    row.get(PAYMENT_METHOD.HOLDER, Account::parse),
                    row.get(PAYMENT_METHOD.GATEWAY),
                    row.get(PAYMENT_METHOD.TOKEN, GatewayToken::new),
                    row.get(PAYMENT_METHOD.LABEL),
                    row.get(PAYMENT_METHOD.ADDED_AT),
                    row.optional(PAYMENT_METHOD.REMOVED_AT),
                    row.get(PAYMENT_METHOD.VERSION)));

    private final Rows<PaymentMethod> rows;
    private final Versions<PaymentMethod> versions;
    private final Read<PaymentMethod> usable;
    private final Several<PaymentMethod, String> several;

    JooqPaymentMethods(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        versions = new Versions<>(statements, rows, COLUMNS, PAYMENT_METHOD.VERSION, PaymentMethod::version);
        several = new Several<>(
                rows,
                PAYMENT_METHOD.RESELLER_ID,
                PAYMENT_METHOD.HOLDER,
                PAYMENT_METHOD.REMOVED_AT.isNull(),
                PAYMENT_METHOD.PAYMENT_METHOD_ID.desc());
        usable = rows.read(rows.select(Columns.isAny(PAYMENT_METHOD.RESELLER_ID)
                        .and(Columns.isAny(PAYMENT_METHOD.HOLDER))
                        .and(PAYMENT_METHOD.REMOVED_AT.isNull()))
                .orderBy(PAYMENT_METHOD.PAYMENT_METHOD_ID.desc())
                .limit(DSL.inline(MOST_LISTED)));
    }

    @Override
    public void save(PaymentMethod method) {
        versions.save(method);
    }

    @Override
    public Optional<PaymentMethod> find(ResellerId reseller, PaymentMethodId method) {
        return rows.find(reseller.value(), method.value());
    }

    @Override
    public Map<Account, List<PaymentMethod>> usable(ResellerId reseller, Collection<Account> holders) {
        Map<Account, List<PaymentMethod>> usable = new HashMap<>();
        for (PaymentMethod method :
                several.find(reseller, holders.stream().map(Account::toString).toList())) {
            List<PaymentMethod> known = usable.computeIfAbsent(method.holder(), holder -> new ArrayList<>());
            if (known.size() < MOST_LISTED) {
                known.add(method);
            }
        }
        return usable;
    }

    @Override
    public List<PaymentMethod> usable(ResellerId reseller, Account holder) {
        return usable.list(reseller.value(), holder.toString());
    }
}
