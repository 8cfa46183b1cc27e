package org.cartulary.usecases.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionEvent;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.mail.LetterFacts;

/**
 * What is told when a payment that fell due was not made: one letter for all subscriptions with which the same happened, to their owner,
 * and to the reseller too once they are suspended or over.
 */
final class PaymentLetters {

    private final Client client;
    private final Reseller reseller;
    private final String reason;

    PaymentLetters(Client client, Reseller reseller, String reason) {
        this.client = client;
        this.reseller = reseller;
        this.reason = reason;
    }

    /** What happened to a subscription, and the day that matters to the reader. */
    private record Step(Class<?> event, LocalDate day) {

        static Step of(Outcome<Subscription> dunned) {
            Event event = dunned.events().get(0);
            if (event instanceof SubscriptionEvent.Unpaid unpaid) {
                return new Step(event.getClass(), unpaid.nextTry());
            }
            if (event instanceof SubscriptionEvent.Suspended suspended) {
                return new Step(event.getClass(), suspended.on());
            }
            return new Step(event.getClass(), ((SubscriptionEvent.Terminated) event).on());
        }
    }

    List<Letter> about(List<Outcome<Subscription>> dunned) {
        Map<Step, List<Outcome<Subscription>>> steps = new LinkedHashMap<>();
        dunned.forEach(each ->
                steps.computeIfAbsent(Step.of(each), step -> new ArrayList<>()).add(each));
        List<Letter> letters = new ArrayList<>();
        steps.forEach((step, each) -> {
            boolean clientOwns = each.get(0).next().owner() instanceof Account.OfClient;
            if (clientOwns) {
                letters.add(letter(step, each, true));
            }
            if (!clientOwns || step.event() != SubscriptionEvent.Unpaid.class) {
                letters.add(letter(step, each, false));
            }
        });
        return letters;
    }

    private Letter letter(Step step, List<Outcome<Subscription>> dunned, boolean toClient) {
        LetterFacts facts = toClient ? LetterFacts.to(client, reseller) : LetterFacts.toReseller(reseller, client);
        boolean noCard = reason.equals("payment.no-method");
        boolean notPermitted = reason.startsWith("permission.");
        facts.withSubscriptions(dunned.stream().map(Outcome::next).toList())
                .with("day", step.day())
                .with("isUnpaid", step.event() == SubscriptionEvent.Unpaid.class)
                .with("isSuspended", step.event() == SubscriptionEvent.Suspended.class)
                .with("isTerminated", step.event() == SubscriptionEvent.Terminated.class)
                .with("isNoCard", noCard)
                .with("isNotPermitted", notPermitted)
                .with("isRefused", !noCard && !notPermitted);
        return new Letter(
                dunned.get(0).events().get(0),
                toClient ? client.accountOwner().email() : reseller.email(),
                MailTemplate.PAYMENT_NOTICE,
                toClient ? client.profile().language() : reseller.language(),
                facts.facts(),
                null,
                null);
    }
}
