package org.cartulary.usecases.request;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.request.ForgetRequestKeys;
import org.cartulary.ports.request.RequestKeys;
import org.cartulary.ports.reseller.Resellers;

/** Goes through the old request keys of every reseller, in transactions so small that no request waits long for one. */
public final class ForgetRequestKeysHandler implements ForgetRequestKeys {

    private static final int AT_A_TIME = 500;

    private final Transactions transactions;
    private final Resellers resellers;
    private final RequestKeys requests;
    private final InstantSource clock;

    @Inject
    public ForgetRequestKeysHandler(
            Transactions transactions, Resellers resellers, RequestKeys requests, InstantSource clock) {
        this.transactions = transactions;
        this.resellers = resellers;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public int handle() {
        Instant before = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(KEPT);
        return resellers.all().stream()
                .mapToInt(reseller -> forget(reseller, before))
                .sum();
    }

    private int forget(ResellerId reseller, Instant before) {
        int forgotten = 0;
        int some = AT_A_TIME;
        while (some == AT_A_TIME) {
            some = transactions.write(() -> requests.forget(reseller, before, AT_A_TIME));
            forgotten += some;
        }
        return forgotten;
    }
}
