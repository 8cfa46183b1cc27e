package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionEvent;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.mail.LetterFacts;
import org.jspecify.annotations.Nullable;

/** What is told when a subscription is cancelled, kept, paused, resumed or changed on its day: to its owner, and to the reseller where a client acted. */
public final class SubscriptionLetters {

    private final Lookup lookup;

    @Inject
    public SubscriptionLetters(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Of what has happened to a subscription. */
    public List<Letter> about(Outcome<Subscription> changed, Reseller reseller, Actor actor) {
        Subscription subscription = changed.next();
        Client client = lookup.client(subscription.reseller(), subscription.client());
        Event cause = changed.events().get(0);
        List<Letter> letters = new ArrayList<>();
        if (subscription.owner() instanceof Account.OfClient) {
            letters.add(new Letter(
                    cause,
                    client.accountOwner().email(),
                    MailTemplate.SUBSCRIPTION_NOTICE,
                    client.profile().language(),
                    facts(LetterFacts.to(client, reseller), cause, subscription),
                    null,
                    null));
        }
        if (letters.isEmpty() || actor instanceof Actor.ClientContact) {
            letters.add(new Letter(
                    cause,
                    reseller.email(),
                    MailTemplate.SUBSCRIPTION_NOTICE,
                    reseller.language(),
                    facts(LetterFacts.toReseller(reseller, client), cause, subscription),
                    null,
                    null));
        }
        return letters;
    }

    private static Map<String, String> facts(LetterFacts facts, Event cause, Subscription subscription) {
        facts.with("product", subscription.terms().name())
                .with("domain", Objects.toString(subscription.terms().domain(), ""))
                .with(
                        "isEnded",
                        cause instanceof SubscriptionEvent.Cancelled || cause instanceof SubscriptionEvent.Lapsed)
                .with("isByHand", cause instanceof SubscriptionEvent.RenewsByHand)
                .with("isByItself", cause instanceof SubscriptionEvent.RenewsByItself)
                .with("isToEnd", cause instanceof SubscriptionEvent.CancellationScheduled)
                .with("isKept", cause instanceof SubscriptionEvent.CancellationUndone)
                .with("isPaused", cause instanceof SubscriptionEvent.Paused)
                .with("isResumed", cause instanceof SubscriptionEvent.Resumed)
                .with("isChanged", cause instanceof SubscriptionEvent.Changed)
                .with("isChangeUndone", cause instanceof SubscriptionEvent.ChangeUndone);
        LocalDate day = day(cause);
        return day == null
                ? facts.with("day", "").facts()
                : facts.with("day", day).facts();
    }

    /** The day that matters to the reader: when it ends or ended, or until when it is paid. */
    private static @Nullable LocalDate day(Event cause) {
        if (cause instanceof SubscriptionEvent.Cancelled cancelled) {
            return cancelled.on();
        }
        if (cause instanceof SubscriptionEvent.CancellationScheduled scheduled) {
            return scheduled.endsOn();
        }
        if (cause instanceof SubscriptionEvent.Changed changed) {
            return changed.on();
        }
        if (cause instanceof SubscriptionEvent.Lapsed lapsed) {
            return lapsed.on();
        }
        if (cause instanceof SubscriptionEvent.RenewsByHand lapsing) {
            return lapsing.from();
        }
        if (cause instanceof SubscriptionEvent.RenewsByItself renewing) {
            return renewing.from();
        }
        if (cause instanceof SubscriptionEvent.Paused paused) {
            return paused.on();
        }
        return cause instanceof SubscriptionEvent.Resumed resumed ? resumed.paidThrough() : null;
    }
}
