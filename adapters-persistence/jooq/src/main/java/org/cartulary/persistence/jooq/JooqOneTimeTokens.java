package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.ONE_TIME_TOKEN;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.client.OneTimeTokens;

/** Table {@code one_time_token}. */
final class JooqOneTimeTokens implements OneTimeTokens {

    private static final Columns<OneTimeToken> COLUMNS = Columns.<OneTimeToken>of(ONE_TIME_TOKEN)
            .key(ONE_TIME_TOKEN.RESELLER_ID, token -> token.reseller().value())
            .key(ONE_TIME_TOKEN.HASH, token -> token.hash().hex())
            .with(ONE_TIME_TOKEN.TOKEN_ID, token -> token.id().value())
            .with(ONE_TIME_TOKEN.PURPOSE, token -> token.purpose().name())
            .with(ONE_TIME_TOKEN.SUBJECT_ID, OneTimeToken::subject)
            .with(ONE_TIME_TOKEN.CLIENT_ID, token -> token.client().value())
            .with(ONE_TIME_TOKEN.RECIPIENT, token -> token.recipient().value())
            .with(ONE_TIME_TOKEN.EXPIRES_AT, OneTimeToken::expiresAt)
            .with(ONE_TIME_TOKEN.USED_AT, OneTimeToken::usedAt)
            .readBy(row -> new OneTimeToken(
                    row.get(ONE_TIME_TOKEN.RESELLER_ID, ResellerId::new),
                    row.get(ONE_TIME_TOKEN.TOKEN_ID, TokenId::new),
                    row.get(ONE_TIME_TOKEN.PURPOSE, TokenPurpose::valueOf),
                    row.get(ONE_TIME_TOKEN.HASH, TokenHash::new),
                    row.get(ONE_TIME_TOKEN.SUBJECT_ID),
                    row.get(ONE_TIME_TOKEN.CLIENT_ID, ClientId::new),
                    row.get(ONE_TIME_TOKEN.RECIPIENT, EmailAddress::new),
                    row.get(ONE_TIME_TOKEN.EXPIRES_AT),
                    row.optional(ONE_TIME_TOKEN.USED_AT)));

    private final Rows<OneTimeToken> rows;
    private final Write use;
    private final Write withdraw;

    JooqOneTimeTokens(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        use = statements.write(statements
                .dsl()
                .update(ONE_TIME_TOKEN)
                .set(ONE_TIME_TOKEN.USED_AT, Columns.any(ONE_TIME_TOKEN.USED_AT))
                .where(COLUMNS.keyIs())
                .and(ONE_TIME_TOKEN.USED_AT.isNull()));
        withdraw = statements.write(statements
                .dsl()
                .deleteFrom(ONE_TIME_TOKEN)
                .where(Columns.isAny(ONE_TIME_TOKEN.RESELLER_ID))
                .and(Columns.isAny(ONE_TIME_TOKEN.PURPOSE))
                .and(Columns.isAny(ONE_TIME_TOKEN.SUBJECT_ID))
                .and(ONE_TIME_TOKEN.USED_AT.isNull()));
    }

    @Override
    public void add(OneTimeToken token) {
        rows.insert(token, Duplicates.CONCURRENT);
    }

    @Override
    public Optional<OneTimeToken> find(ResellerId reseller, TokenPurpose purpose, TokenHash hash) {
        return rows.find(reseller.value(), hash.hex()).filter(token -> token.purpose() == purpose);
    }

    @Override
    public void use(OneTimeToken token, Instant at) {
        use.guard(at, token.reseller().value(), token.hash().hex());
    }

    @Override
    public void withdraw(ResellerId reseller, TokenPurpose purpose, UUID subject) {
        withdraw.run(reseller.value(), purpose.name(), subject);
    }
}
