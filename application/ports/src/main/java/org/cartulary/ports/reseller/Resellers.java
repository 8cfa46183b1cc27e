package org.cartulary.ports.reseller;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.reseller.Member;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;

/**
 * Keeps resellers and their members. As every store: {@code save} inserts version 1, and otherwise replaces exactly the version before
 * it or throws {@link org.cartulary.ports.ConcurrentChange}.
 */
public interface Resellers {

    void save(Reseller reseller);

    Optional<Reseller> find(ResellerId reseller);

    void addMember(Member member);

    List<Member> members(ResellerId reseller);

    /** All resellers of this installation, in order of identity: where recurring work begins. */
    List<ResellerId> all();
}
