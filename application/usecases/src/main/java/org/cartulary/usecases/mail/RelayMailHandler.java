package org.cartulary.usecases.mail;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.mail.Mails;
import org.cartulary.ports.mail.RelayMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leases each mail that is due, hands it over, and writes down what became of it. */
public final class RelayMailHandler implements RelayMail {

    private static final Logger LOG = LoggerFactory.getLogger(RelayMailHandler.class);
    private static final int AT_A_TIME = 50;

    /** Longer than any handing over lasts. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final Mails mails;
    private final Postman postman;
    private final InstantSource clock;

    @Inject
    public RelayMailHandler(Transactions transactions, Mails mails, Postman postman, InstantSource clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public Relayed handle() {
        Relayed relayed = new Relayed(0, 0, 0);
        for (ResellerId reseller : mails.resellersWithDue(now())) {
            for (Mail due : mails.due(reseller, now(), AT_A_TIME)) {
                relayed = plus(relayed, lease(due).map(this::relay).orElse(due));
            }
        }
        return relayed;
    }

    /** Nothing if another relay was faster. */
    private Optional<Mail> lease(Mail seen) {
        return transactions.write(() -> {
            Instant now = now();
            return mails.find(seen.reseller(), seen.id())
                    .filter(mail ->
                            mail.state() == MailState.DUE && !mail.dueAt().isAfter(now))
                    .map(mail -> mail.lease(now.plus(LEASE)))
                    .map(leased -> {
                        mails.save(leased);
                        return leased;
                    });
        });
    }

    /** Writes down what became of it, unless the lease ran out meanwhile and another relay has it: then what that one writes stands. */
    private Mail relay(Mail leased) {
        Mail next = handedOver(leased);
        return transactions.write(() -> {
            Mail standing = mails.find(leased.reseller(), leased.id()).orElseThrow();
            if (standing.version() != leased.version()) {
                return standing;
            }
            mails.save(next);
            return next;
        });
    }

    private Mail handedOver(Mail leased) {
        try {
            postman.handOver(leased);
            return leased.sent(now());
        } catch (MailSender.NotHandedOver refused) {
            LOG.warn("mail {} was not handed over: {}", leased.id(), refused.getMessage());
            return leased.failed(String.valueOf(refused.getMessage()), now());
        } catch (RuntimeException poisoned) {
            LOG.error("mail {} cannot be made", leased.id(), poisoned);
            return leased.failed(poisoned.toString(), now());
        }
    }

    private static Relayed plus(Relayed sum, Mail mail) {
        return switch (mail.state()) {
            case SENT -> new Relayed(sum.sent() + 1, sum.failed(), sum.dead());
            case DUE -> new Relayed(sum.sent(), sum.failed() + (mail.failure() == null ? 0 : 1), sum.dead());
            case DEAD -> new Relayed(sum.sent(), sum.failed(), sum.dead() + 1);
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
