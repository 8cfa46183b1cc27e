package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link OneTimeTokens} store promises: a link works once. */
public interface OneTimeTokensContract extends StoreUnderTest {

    @Test
    default void keepsATokenOfEveryPurpose() {
        Samples samples = Samples.ofNewReseller();
        for (TokenPurpose purpose : TokenPurpose.values()) {
            OneTimeToken token = added(samples, purpose, samples.id(Function.identity()));
            assertThat(stored(token)).contains(token);
        }
    }

    @Test
    default void findsNoTokenForAnotherPurpose() {
        OneTimeToken token = added(Samples.ofNewReseller());
        assertThat(stores().oneTimeTokens().find(token.reseller(), TokenPurpose.OFFER, token.hash()))
                .isEmpty();
    }

    @Test
    default void findsNoTokenOfAnotherReseller() {
        OneTimeToken token = added(Samples.ofNewReseller());
        ResellerId other = Samples.ofNewReseller().reseller();
        assertThat(stores().oneTimeTokens().find(other, token.purpose(), token.hash()))
                .isEmpty();
    }

    @Test
    default void refusesASecondTokenWithOneHash() {
        OneTimeToken token = added(Samples.ofNewReseller());
        assertThat(Thrown.by(stores(), () -> stores().oneTimeTokens().add(token)))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    default void remembersWhenATokenWasUsed() {
        OneTimeToken token = added(Samples.ofNewReseller());
        write(() -> stores().oneTimeTokens().use(token, Moments.FAR));
        assertThat(stored(token).map(OneTimeToken::usedAt)).contains(Moments.FAR);
        assertThat(stored(token).map(OneTimeToken::expiresAt)).contains(token.expiresAt());
    }

    @Test
    default void refusesToUseATokenTwice() {
        OneTimeToken token = added(Samples.ofNewReseller());
        write(() -> stores().oneTimeTokens().use(token, Moments.NOW));
        assertThat(Thrown.by(stores(), () -> stores().oneTimeTokens().use(token, Moments.FAR)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(stored(token).map(OneTimeToken::usedAt)).contains(Moments.NOW);
    }

    @Test
    default void leavesATokenUnusedWhenItsUseIsRolledBack() {
        OneTimeToken token = added(Samples.ofNewReseller());
        Thrown.by(stores(), () -> {
            stores().oneTimeTokens().use(token, Moments.NOW);
            throw new IllegalStateException("after the write");
        });
        assertThat(stored(token)).contains(token);
    }

    @Test
    default void withdrawsTheUnusedTokensAboutASubject() {
        Samples samples = Samples.ofNewReseller();
        UUID subject = samples.id(Function.identity());
        OneTimeToken one = added(samples, TokenPurpose.INVITATION, subject);
        OneTimeToken two = added(samples, TokenPurpose.INVITATION, subject);
        write(() -> stores().oneTimeTokens().withdraw(samples.reseller(), TokenPurpose.INVITATION, subject));
        assertThat(stored(one)).isEmpty();
        assertThat(stored(two)).isEmpty();
        assertThat(Thrown.by(stores(), () -> stores().oneTimeTokens().use(one, Moments.NOW)))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    default void withdrawsNothingElse() {
        Samples samples = Samples.ofNewReseller();
        UUID subject = samples.id(Function.identity());
        OneTimeToken used = added(samples, TokenPurpose.INVITATION, subject);
        OneTimeToken forAnotherPurpose = added(samples, TokenPurpose.OFFER, subject);
        OneTimeToken aboutAnother = added(samples, TokenPurpose.INVITATION, samples.id(Function.identity()));
        OneTimeToken ofAnother = added(Samples.ofNewReseller(), TokenPurpose.INVITATION, subject);
        write(() -> stores().oneTimeTokens().use(used, Moments.NOW));
        write(() -> stores().oneTimeTokens().withdraw(samples.reseller(), TokenPurpose.INVITATION, subject));
        assertThat(List.of(used, forAnotherPurpose, aboutAnother, ofAnother))
                .allSatisfy(token -> assertThat(stored(token)).isPresent());
    }

    @Test
    default void letsOneOfManyUseAToken() {
        OneTimeToken token = added(Samples.ofNewReseller());
        List<Boolean> used = Together.run(
                32,
                thread -> Together.patiently(() -> stores().transactions().write(() -> {
                    if (stored(token).orElseThrow().usedAt() != null) {
                        return false;
                    }
                    stores().oneTimeTokens().use(token, Moments.NOW);
                    return true;
                })));
        assertThat(used).containsOnlyOnce(true);
    }

    private OneTimeToken added(Samples samples) {
        return added(samples, TokenPurpose.INVITATION, samples.id(Function.identity()));
    }

    private OneTimeToken added(Samples samples, TokenPurpose purpose, UUID subject) {
        OneTimeToken token = samples.clients().token(purpose, subject);
        write(() -> stores().oneTimeTokens().add(token));
        return token;
    }

    private Optional<OneTimeToken> stored(OneTimeToken token) {
        return stores().oneTimeTokens().find(token.reseller(), token.purpose(), token.hash());
    }
}
