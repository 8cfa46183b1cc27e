package org.cartulary.usecases.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.mail.LetterFacts;

/** What is told about trials to whoever owns what is tried: when they start and are about to end, and to the reseller too when they are over unpaid. */
public record TrialLetters(Client client, Reseller reseller) {

    /** Of those of the subscriptions that start with a trial: one letter for all with one end. */
    public List<Letter> started(List<Outcome<Subscription>> started) {
        Map<LocalDate, List<Outcome<Subscription>>> byEnd = new LinkedHashMap<>();
        for (Outcome<Subscription> each : started) {
            if (each.next().isUnpaidTrial()) {
                byEnd.computeIfAbsent(each.next().anchor(), day -> new ArrayList<>())
                        .add(each);
            }
        }
        return byEnd.values().stream()
                .map(each -> letter(each, "isStarted", toClient(each)))
                .toList();
    }

    /** Of some with one owner and one end. */
    Letter ending(List<Outcome<Subscription>> noticed) {
        return letter(noticed, "isEnding", toClient(noticed));
    }

    /** Of some with one owner, for whose trials there was nothing to pay with: one letter for all with one end. */
    List<Letter> expired(List<Outcome<Subscription>> expired) {
        Map<LocalDate, List<Outcome<Subscription>>> byDay = new LinkedHashMap<>();
        expired.forEach(each -> byDay.computeIfAbsent(day(each.next()), day -> new ArrayList<>())
                .add(each));
        List<Letter> letters = new ArrayList<>();
        byDay.values().forEach(each -> {
            if (toClient(each)) {
                letters.add(letter(each, "isOver", true));
            }
            letters.add(letter(each, "isOver", false));
        });
        return letters;
    }

    private static boolean toClient(List<Outcome<Subscription>> some) {
        return some.get(0).next().owner() instanceof Account.OfClient;
    }

    /** On which it ended, or else has to be paid for. */
    private static LocalDate day(Subscription tried) {
        LocalDate ended = tried.course().endsOn();
        return ended == null ? tried.anchor() : ended;
    }

    private Letter letter(List<Outcome<Subscription>> some, String what, boolean toClient) {
        LetterFacts facts = toClient ? LetterFacts.to(client, reseller) : LetterFacts.toReseller(reseller, client);
        facts.withSubscriptions(some.stream().map(Outcome::next).toList())
                .with("day", day(some.get(0).next()))
                .with("isStarted", what.equals("isStarted"))
                .with("isEnding", what.equals("isEnding"))
                .with("isOver", what.equals("isOver"));
        return new Letter(
                some.get(0).events().get(0),
                toClient ? client.accountOwner().email() : reseller.email(),
                MailTemplate.TRIAL_NOTICE,
                toClient ? client.profile().language() : reseller.language(),
                facts.facts(),
                null,
                null);
    }
}
