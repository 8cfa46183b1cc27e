package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Course;
import org.cartulary.domain.subscription.Dues;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Subscriptions} store promises. */
public interface SubscriptionsContract extends VersionsContract<Subscription>, PagesContract<Subscription> {

    @Override
    default Subscription sample(Samples samples) {
        return samples.orders().subscription();
    }

    @Override
    default List<Function<Samples, Subscription>> sorts() {
        return Stream.concat(
                        Stream.<Function<Samples, Subscription>>of(this::sample),
                        Stream.of(SubscriptionState.values())
                                .map(state -> samples -> samples.orders().addOn(state)))
                .toList();
    }

    @Override
    default Subscription changed(Subscription subscription) {
        boolean active = subscription.state() == SubscriptionState.ACTIVE;
        Subscription other = Samples.ofNewReseller().orders().addOn(SubscriptionState.SUSPENDED);
        return new Subscription(
                subscription.id(),
                subscription.reseller(),
                subscription.client(),
                subscription.owner(),
                subscription.order(),
                active ? other.terms() : subscription.terms(),
                active ? SubscriptionState.SUSPENDED : SubscriptionState.ACTIVE,
                subscription.anchor(),
                new Course(
                        subscription.course().paidMonths() + 1,
                        2,
                        active ? null : Moments.DAY,
                        Moments.DAY,
                        active ? Moments.DAY : null,
                        active ? null : Moments.DAY.minusDays(9)),
                active ? other.dues() : Dues.NONE,
                subscription.version() + 1);
    }

    @Override
    default long version(Subscription subscription) {
        return subscription.version();
    }

    @Override
    default void save(Subscription subscription) {
        stores().subscriptions().save(subscription);
    }

    @Override
    default Optional<Subscription> find(ResellerId reseller, Subscription like) {
        return stores().subscriptions().find(reseller, like.id());
    }

    @Override
    default Page<Subscription> page(ResellerId reseller, PageRequest request) {
        return stores().subscriptions().page(reseller, SubscriptionFilter.ALL, request);
    }

    @Override
    default String key(Subscription subscription) {
        return subscription.id().toString();
    }

    @Test
    default void addsManyAtOnce() {
        Samples samples = Samples.ofNewReseller();
        List<Subscription> started =
                Stream.generate(() -> sample(samples)).limit(100).toList();
        write(() -> stores().subscriptions().addAll(started));
        assertThat(page(samples.reseller(), new PageRequest(PageRequest.MOST, null))
                        .items())
                .containsExactlyInAnyOrderElementsOf(started);
    }

    @Test
    default void addsNothingWhenThereIsNothingToAdd() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        write(() -> stores().subscriptions().addAll(List.of()));
        assertThat(page(reseller, PageRequest.FIRST).items()).isEmpty();
    }

    @Test
    default void addsAllOrNone() {
        Samples samples = Samples.ofNewReseller();
        Subscription old = sample(samples);
        Subscription fresh = sample(samples);
        write(() -> save(old));
        assertThat(Thrown.by(stores(), () -> stores().subscriptions().addAll(List.of(fresh, old))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), fresh)).isEmpty();
    }

    @Test
    default void listsSubscriptionsOfAClientAnOwnerOrAStatus() {
        Samples samples = Samples.ofNewReseller();
        Subscription own = sample(samples);
        Subscription resellers = samples.orders().addOn(SubscriptionState.SUSPENDED);
        Subscription cancelled = samples.orders().addOn(SubscriptionState.CANCELLED);
        write(() -> stores().subscriptions().addAll(List.of(own, resellers, cancelled)));
        Account reseller = new Account.OfReseller(samples.reseller());
        assertThat(listed(samples, new SubscriptionFilter(own.client(), null, null)))
                .containsExactly(own);
        assertThat(listed(samples, new SubscriptionFilter(null, own.owner(), null)))
                .containsExactly(own);
        assertThat(listed(samples, new SubscriptionFilter(null, reseller, null)))
                .containsExactly(cancelled, resellers);
        assertThat(listed(samples, new SubscriptionFilter(null, null, SubscriptionState.SUSPENDED)))
                .containsExactly(resellers);
        assertThat(listed(samples, new SubscriptionFilter(own.client(), reseller, SubscriptionState.ACTIVE)))
                .isEmpty();
    }

    @Test
    default void findsThoseThatAreToEndByADaySoonestFirst() {
        Samples samples = Samples.ofNewReseller();
        Subscription goesOn = sample(samples);
        Subscription later = endingOn(samples, Moments.DAY.plusDays(1));
        Subscription today = endingOn(samples, Moments.DAY);
        Subscription before = endingOn(samples, Moments.DAY.minusDays(40));
        Subscription ended = samples.orders().addOn(SubscriptionState.CANCELLED);
        Subscription others = endingOn(Samples.ofNewReseller(), Moments.DAY);
        write(() -> Stream.of(goesOn, later, today, before, ended, others)
                .forEach(subscription -> stores().subscriptions().addAll(List.of(subscription))));
        assertThat(stores().subscriptions().toEnd(samples.reseller(), Moments.DAY, 10))
                .containsExactly(before, today);
        assertThat(stores().subscriptions().toEnd(samples.reseller(), Moments.DAY, 1))
                .containsExactly(before);
    }

    @Test
    default void findsThoseThatRunForAClientInAnyAccount() {
        Samples samples = Samples.ofNewReseller();
        Subscription own = sample(samples);
        Subscription others = sample(samples);
        List<Subscription> inStates = Stream.of(SubscriptionState.values())
                .map(state -> forClient(own.client(), samples.orders().addOn(state)))
                .toList();
        write(() -> stores().subscriptions().addAll(List.of(own, others)));
        write(() -> stores().subscriptions().addAll(inStates));
        assertThat(stores().subscriptions().running(samples.reseller(), own.client()))
                .contains(own)
                .containsAll(inStates.stream().filter(Subscription::runs).toList())
                .hasSize(5);
        ResellerId other = Samples.ofNewReseller().reseller();
        assertThat(stores().subscriptions().running(other, own.client())).isEmpty();
    }

    private static Subscription forClient(ClientId client, Subscription like) {
        return new Subscription(
                like.id(),
                like.reseller(),
                client,
                like.owner(),
                like.order(),
                like.terms(),
                like.state(),
                like.anchor(),
                like.course(),
                like.dues(),
                like.version());
    }

    @Test
    default void findsSeveralAtOnce() {
        Samples samples = Samples.ofNewReseller();
        List<Subscription> three =
                Stream.generate(() -> sample(samples)).limit(3).toList();
        Subscription others = sample(Samples.ofNewReseller());
        write(() -> stores().subscriptions().addAll(three));
        write(() -> stores().subscriptions().addAll(List.of(others)));
        List<SubscriptionId> wanted = Stream.of(three.get(0), three.get(2), three.get(0), others)
                .map(Subscription::id)
                .toList();
        assertThat(stores().subscriptions().findAll(samples.reseller(), wanted))
                .containsExactlyInAnyOrder(three.get(0), three.get(2));
        assertThat(stores().subscriptions().findAll(samples.reseller(), List.of()))
                .isEmpty();
    }

    private static Subscription endingOn(Samples samples, LocalDate day) {
        Subscription plain = samples.orders().subscription();
        return new Subscription(
                plain.id(),
                plain.reseller(),
                plain.client(),
                plain.owner(),
                plain.order(),
                plain.terms(),
                plain.state(),
                plain.anchor(),
                new Course(12, 0, day, null),
                Dues.NONE,
                1);
    }

    private List<Subscription> listed(Samples samples, SubscriptionFilter filter) {
        return stores().subscriptions()
                .page(samples.reseller(), filter, PageRequest.FIRST)
                .items();
    }
}
