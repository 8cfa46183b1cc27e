package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.RENEWAL_CLAIM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.RenewalClaim;
import org.cartulary.ports.renewal.RenewalClaims;

/** Table {@code renewal_claim}. */
final class JooqRenewalClaims implements RenewalClaims {

    private static final Columns<RenewalClaim> COLUMNS = Columns.<RenewalClaim>of(RENEWAL_CLAIM)
            .key(RENEWAL_CLAIM.RESELLER_ID, claim -> claim.reseller().value())
            .key(RENEWAL_CLAIM.CLIENT_ID, claim -> claim.client().value())
            .with(RENEWAL_CLAIM.HOLDER, RenewalClaim::holder)
            .with(RENEWAL_CLAIM.HELD_UNTIL, RenewalClaim::until)
            .readBy(row -> new RenewalClaim(
                    row.get(RENEWAL_CLAIM.RESELLER_ID, ResellerId::new),
                    row.get(RENEWAL_CLAIM.CLIENT_ID, ClientId::new),
                    row.get(RENEWAL_CLAIM.HOLDER),
                    row.get(RENEWAL_CLAIM.HELD_UNTIL)));

    private final Rows<RenewalClaim> rows;
    private final Several<RenewalClaim, UUID> several;
    private final Write release;
    private final Write expire;

    JooqRenewalClaims(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        several = new Several<>(rows, RENEWAL_CLAIM.RESELLER_ID, RENEWAL_CLAIM.CLIENT_ID);
        release = statements.write(statements
                .dsl()
                .deleteFrom(RENEWAL_CLAIM)
                .where(Columns.isAny(RENEWAL_CLAIM.RESELLER_ID))
                .and(Columns.isAny(RENEWAL_CLAIM.HOLDER)));
        expire = statements.write(statements
                .dsl()
                .deleteFrom(RENEWAL_CLAIM)
                .where(Columns.isAny(RENEWAL_CLAIM.RESELLER_ID))
                .and(RENEWAL_CLAIM.HELD_UNTIL.le(Columns.any(RENEWAL_CLAIM.HELD_UNTIL))));
    }

    @Override
    public void addAll(List<RenewalClaim> claims) {
        rows.insertAll(claims);
    }

    @Override
    public List<RenewalClaim> findAll(ResellerId reseller, Collection<ClientId> clients) {
        return several.find(reseller, clients.stream().map(ClientId::value).toList());
    }

    @Override
    public void release(ResellerId reseller, UUID holder) {
        release.run(reseller.value(), holder);
    }

    @Override
    public void expire(ResellerId reseller, Instant at) {
        expire.run(reseller.value(), at);
    }
}
