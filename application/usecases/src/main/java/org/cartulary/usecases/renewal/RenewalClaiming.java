package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.RenewalClaim;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.renewal.RenewalClaims;

/** Shares the work among runs that go on at once: what one has claimed, the others leave alone. */
public final class RenewalClaiming {

    /** Longer than what is claimed at once can take. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final RenewalClaims claims;
    private final Identities identities;
    private final InstantSource clock;

    @Inject
    public RenewalClaiming(
            Transactions transactions, RenewalClaims claims, Identities identities, InstantSource clock) {
        this.transactions = transactions;
        this.claims = claims;
        this.identities = identities;
        this.clock = clock;
    }

    /** Begins for a run; what killed ones held is free again. */
    Holder begin(ResellerId reseller) {
        claims.expire(reseller, clock.instant());
        return new Holder(reseller, identities.next());
    }

    /** One run's hold on the clients of a reseller. */
    final class Holder {

        private final ResellerId reseller;
        private final UUID holder;

        Holder(ResellerId reseller, UUID holder) {
            this.reseller = reseller;
            this.holder = holder;
        }

        /** Claims their clients; answers those of clients that nobody else has claimed, in their order. */
        List<Subscription> claim(List<Subscription> found) {
            Set<ClientId> mine = transactions.write(
                    () -> claimFree(found.stream().map(Subscription::client).collect(Collectors.toSet())));
            return found.stream().filter(each -> mine.contains(each.client())).toList();
        }

        void release() {
            claims.release(reseller, holder);
        }

        private Set<ClientId> claimFree(Set<ClientId> clients) {
            Set<ClientId> taken = claims.findAll(reseller, clients).stream()
                    .map(RenewalClaim::client)
                    .collect(Collectors.toSet());
            Instant until = clock.instant().plus(LEASE).truncatedTo(ChronoUnit.MICROS);
            List<RenewalClaim> free = clients.stream()
                    .filter(client -> !taken.contains(client))
                    .sorted(Comparator.comparing(ClientId::value))
                    .map(client -> new RenewalClaim(reseller, client, holder, until))
                    .toList();
            claims.addAll(free);
            return free.stream().map(RenewalClaim::client).collect(Collectors.toSet());
        }
    }
}
