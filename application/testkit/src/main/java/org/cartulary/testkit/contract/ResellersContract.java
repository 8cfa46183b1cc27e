package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.reseller.Member;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.reseller.Role;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Resellers} store promises. */
public interface ResellersContract extends VersionsContract<Reseller> {

    @Override
    default Reseller sample(Samples samples) {
        return samples.resellers().plain();
    }

    @Override
    default List<Function<Samples, Reseller>> sorts() {
        return List.of(
                samples -> samples.resellers().plain(),
                samples -> samples.resellers().full());
    }

    @Override
    default Reseller changed(Reseller reseller) {
        TaxRates rates = reseller.taxRates().all().isEmpty()
                ? Samples.ofNewReseller().resellers().rates()
                : TaxRates.NONE;
        return reseller.applyTaxRates(rates).next();
    }

    @Override
    default long version(Reseller reseller) {
        return reseller.version();
    }

    @Override
    default void save(Reseller reseller) {
        stores().resellers().save(reseller);
    }

    @Override
    default Optional<Reseller> find(ResellerId reseller, Reseller like) {
        return stores().resellers().find(reseller);
    }

    @Test
    default void keepsMembersOfEveryRole() {
        Samples samples = Samples.ofNewReseller();
        List<Member> members = Stream.of(Role.values())
                .map(role -> samples.resellers().member(role))
                .toList();
        write(() -> save(samples.resellers().plain()));
        write(() -> members.forEach(stores().resellers()::addMember));
        assertThat(stores().resellers().members(samples.reseller())).containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    default void showsNoMemberToAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        write(() -> save(samples.resellers().plain()));
        write(() -> stores().resellers().addMember(samples.resellers().member(Role.OWNER)));
        assertThat(stores().resellers().members(Samples.ofNewReseller().reseller()))
                .isEmpty();
    }

    @Test
    default void listsAllResellersInOrderOfIdentity() {
        List<Samples> some = Stream.generate(Samples::ofNewReseller).limit(5).toList();
        some.forEach(samples -> write(() -> save(samples.resellers().plain())));
        List<ResellerId> inOrder = some.stream()
                .map(Samples::reseller)
                .sorted(Comparator.comparing(ResellerId::toString))
                .toList();
        assertThat(stores().resellers().all()).containsSubsequence(inOrder).doesNotHaveDuplicates();
    }
}
