package org.cartulary.bootstrap.cli;

import java.util.List;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.Resellers;
import org.jspecify.annotations.Nullable;

/** Which reseller a command is about: the one that was named, or the only one that there is. */
final class OneReseller {
    private OneReseller() {}

    static ResellerId of(Installation installation, @Nullable String named) {
        List<ResellerId> all = installation.get(Resellers.class).all();
        if (named != null) {
            ResellerId wanted = ResellerId.parse(named);
            if (!all.contains(wanted)) {
                throw new CommandRefused("there is no reseller " + wanted);
            }
            return wanted;
        }
        if (all.isEmpty()) {
            throw new CommandRefused("there is no reseller yet: set one up with cartulary reseller create");
        }
        if (all.size() > 1) {
            throw new CommandRefused("there are " + all.size() + " resellers: say which with --reseller ID");
        }
        return all.get(0);
    }
}
