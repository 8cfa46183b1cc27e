package org.cartulary.persistence.memory;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.reseller.Member;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.Resellers;

/** Resellers and their members in memory. */
final class InMemoryResellers implements Resellers {

    private final Aggregates<Reseller> resellers;
    private final Table<Member> members;

    InMemoryResellers(InMemoryTransactions transactions) {
        resellers = new Aggregates<>(transactions, Reseller::id, Reseller::id, Reseller::version);
        members = new Table<>(transactions);
    }

    @Override
    public void save(Reseller reseller) {
        resellers.save(reseller);
    }

    @Override
    public Optional<Reseller> find(ResellerId reseller) {
        return resellers.find(reseller, reseller);
    }

    @Override
    public void addMember(Member member) {
        members.insert(member.reseller(), member.id(), member);
    }

    @Override
    public List<Member> members(ResellerId reseller) {
        return List.copyOf(members.all(reseller));
    }

    @Override
    public List<ResellerId> all() {
        return resellers.rows().resellers();
    }
}
