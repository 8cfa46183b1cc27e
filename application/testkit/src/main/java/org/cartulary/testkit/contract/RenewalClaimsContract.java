package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.RenewalClaim;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.renewal.RenewalClaims;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link RenewalClaims} store promises: a client is claimed once at a time. */
public interface RenewalClaimsContract extends StoreUnderTest {

    UUID HERE = new UUID(1, 1);
    UUID THERE = new UUID(2, 2);

    @Test
    default void findsTheClaimsOfTheseClients() {
        Samples samples = Samples.ofNewReseller();
        RenewalClaim first = claim(samples, HERE, Moments.NOW);
        RenewalClaim second = claim(samples, THERE, Moments.FAR);
        RenewalClaim third = claim(samples, HERE, Moments.FAR);
        add(first, second, third);
        ClientId unclaimed = samples.id(ClientId::new);
        assertThat(find(samples.reseller(), first.client(), unclaimed, third.client(), first.client()))
                .containsExactlyInAnyOrder(first, third);
        assertThat(find(samples.reseller())).isEmpty();
        assertThat(find(Samples.ofNewReseller().reseller(), first.client())).isEmpty();
    }

    @Test
    default void claimsNoClientTwiceAndThenNone() {
        Samples samples = Samples.ofNewReseller();
        RenewalClaim old = claim(samples, HERE, Moments.NOW);
        RenewalClaim other = claim(samples, THERE, Moments.FAR);
        RenewalClaim again = new RenewalClaim(old.reseller(), old.client(), THERE, Moments.FAR);
        add(old);
        assertThat(Thrown.by(stores(), () -> add(other, again))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), old.client(), other.client())).containsExactly(old);
    }

    @Test
    default void letsGoOfAllThatOneHolds() {
        Samples samples = Samples.ofNewReseller();
        RenewalClaim mine = claim(samples, HERE, Moments.FAR);
        RenewalClaim another = claim(samples, THERE, Moments.FAR);
        RenewalClaim elsewhere = claim(Samples.ofNewReseller(), HERE, Moments.FAR);
        add(mine, another);
        add(elsewhere);
        write(() -> stores().renewalClaims().release(samples.reseller(), HERE));
        assertThat(find(samples.reseller(), mine.client(), another.client())).containsExactly(another);
        assertThat(find(elsewhere.reseller(), elsewhere.client())).containsExactly(elsewhere);
        add(mine);
    }

    @Test
    default void removesWhatIsOver() {
        Samples samples = Samples.ofNewReseller();
        RenewalClaim over = claim(samples, HERE, Moments.NOW);
        RenewalClaim standing = claim(samples, THERE, Moments.NOW.plusNanos(1000));
        add(over, standing);
        write(() -> stores().renewalClaims().expire(samples.reseller(), Moments.NOW));
        assertThat(find(samples.reseller(), over.client(), standing.client())).containsExactly(standing);
    }

    @Test
    default void letsOneOfManyClaimAClient() {
        Samples samples = Samples.ofNewReseller();
        RenewalClaim claim = claim(samples, HERE, Moments.FAR);
        List<Boolean> claimed = Together.run(8, thread -> Together.patiently(() -> claimed(claim)));
        assertThat(claimed).containsOnlyOnce(true);
    }

    private boolean claimed(RenewalClaim claim) {
        return stores().transactions().write(() -> {
            boolean free = find(claim.reseller(), claim.client()).isEmpty();
            if (free) {
                stores().renewalClaims().addAll(List.of(claim));
            }
            return free;
        });
    }

    private void add(RenewalClaim... claims) {
        write(() -> stores().renewalClaims().addAll(List.of(claims)));
    }

    private List<RenewalClaim> find(ResellerId reseller, ClientId... clients) {
        return stores().renewalClaims().findAll(reseller, Arrays.asList(clients));
    }

    private static RenewalClaim claim(Samples samples, UUID holder, Instant until) {
        return new RenewalClaim(samples.reseller(), samples.id(ClientId::new), holder, until);
    }
}
