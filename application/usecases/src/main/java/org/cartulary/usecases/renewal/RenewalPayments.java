package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Decided;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.cart.Quoting;
import org.cartulary.usecases.payment.AttemptStart;
import org.cartulary.usecases.payment.Intended;
import org.cartulary.usecases.payment.Knowing;
import org.cartulary.usecases.payment.Known;
import org.cartulary.usecases.payment.Situation;
import org.cartulary.usecases.payment.Started;
import org.cartulary.usecases.payment.ToWrite;
import org.cartulary.usecases.payment.WantedPurchase;
import org.cartulary.usecases.payment.Writing;

/**
 * The first transaction of recurring payments: what one owner has due for one client becomes a cart, and its payment begins as that of
 * every cart; so for all groups of a batch at once.
 */
public final class RenewalPayments {

    private final Transactions transactions;
    private final DueSubscriptions due;
    private final Lookup lookup;
    private final Quoting quoting;
    private final AttemptStart attempts;
    private final Knowing asking;
    private final Writing writing;
    private final Identities identities;
    private final InstantSource clock;

    @Inject
    public RenewalPayments(
            Transactions transactions,
            DueSubscriptions due,
            Lookup lookup,
            Quoting quoting,
            AttemptStart attempts,
            Knowing asking,
            Writing writing,
            Identities identities,
            InstantSource clock) {
        this.transactions = transactions;
        this.due = due;
        this.lookup = lookup;
        this.quoting = quoting;
        this.attempts = attempts;
        this.asking = asking;
        this.writing = writing;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * How far a group came of which something was due still.
     *
     * @param payment that has begun, or is done where nothing was to be paid; or why neither could be
     */
    record Begun(DueGroup group, List<Subscription> treated, Decided<Started> payment) {}

    /**
     * In the order of the groups; those are left out of which nothing is due any more, because others were faster or the day was not right
     * after all. Of a group that is refused, or broken, nothing is written, and the others begin.
     */
    List<Begun> begin(DueBatch batch, Actor work) {
        List<PaymentAttemptId> ids = batch.groups().stream()
                .map(group -> new PaymentAttemptId(identities.next()))
                .toList();
        return transactions.write(() -> begin(batch.groups(), ids, work));
    }

    private List<Begun> begin(List<DueGroup> groups, List<PaymentAttemptId> ids, Actor work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Reseller reseller = lookup.reseller(work.reseller());
        List<List<Subscription>> standing = due.still(groups, reseller.dateAt(now));
        Map<ClientId, Client> clients = lookup.clients(
                work.reseller(), groups.stream().map(DueGroup::client).toList());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!standing.get(i).isEmpty()) {
                drafts.add(draft(groups.get(i), standing.get(i), clients, ids.get(i)));
            }
        }
        if (drafts.isEmpty()) {
            return List.of();
        }
        Quoting.Offering offering = quoting.offering(
                reseller, drafts.stream().map(Draft::cart).toList(), clients.values(), reseller.dateAt(now));
        Known known = known(drafts, work);
        ToWrite all = new ToWrite();
        List<Begun> begun = new ArrayList<>();
        for (Draft draft : drafts) {
            ToWrite toWrite = new ToWrite();
            Decided<Started> started =
                    Decided.by(() -> attempts.decide(known, intended(draft, offering, reseller, work), now, toWrite));
            if (started.failure() == null) {
                all.add(toWrite);
            }
            begun.add(new Begun(draft.group(), draft.standing(), started));
        }
        writing.write(all);
        return begun;
    }

    /** A cart that is kept as soon as its payment begins. */
    private record Draft(
            DueGroup group,
            List<Subscription> standing,
            Optional<Client> client,
            Outcome<Cart> opened,
            PaymentAttemptId attempt) {

        Cart cart() {
            return opened.next();
        }
    }

    private Draft draft(
            DueGroup group, List<Subscription> standing, Map<ClientId, Client> clients, PaymentAttemptId attempt) {
        List<CartLine> lines = standing.stream()
                .map(subscription -> CartLine.renewing(new LineId(identities.next()), subscription))
                .toList();
        Outcome<Cart> opened = Cart.renewing(
                new CartId(identities.next()),
                standing.get(0).reseller(),
                group.client(),
                standing.get(0).terms().recurring().getCurrencyUnit(),
                lines);
        return new Draft(group, standing, Optional.ofNullable(clients.get(group.client())), opened, attempt);
    }

    private Intended intended(Draft draft, Quoting.Offering offering, Reseller reseller, Actor work) {
        Client client = draft.client()
                .orElseThrow(() -> new ClientError.Unknown(draft.group().client()).refused());
        Buyer buyer = draft.group().owner() instanceof Account.OfClient ? Buyer.of(client) : Buyer.of(reseller);
        Quote quote = quoting.quoted(offering, draft.cart(), client, buyer, reseller, draft.standing())
                .quote();
        WantedPurchase wanted = new WantedPurchase(
                By.of(work), draft.cart().id(), PurchaseMode.AUTOMATIC, quote.digest(), null, null, null, null);
        Situation situation = new Situation(draft.cart(), client, reseller, quote);
        return new Intended(
                wanted, draft.attempt(), situation, List.of(), draft.opened().events());
    }

    private Known known(List<Draft> drafts, Actor work) {
        if (drafts.size() == 1) {
            return asking;
        }
        return asking.of(
                work.reseller(),
                drafts.stream().map(draft -> draft.group().client()).toList(),
                drafts.stream().map(draft -> draft.group().owner()).toList(),
                drafts.stream()
                        .flatMap(draft -> draft.standing().stream())
                        .map(Subscription::id)
                        .toList());
    }
}
