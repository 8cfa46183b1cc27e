package org.cartulary.usecases.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Outage;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.mail.RelayMail;
import org.cartulary.usecases.fault.FailingStores;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class RelayMailTest {

    private static final RelayMail.Relayed NOTHING = new RelayMail.Relayed(0, 0, 0);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final InMemoryStore store = new InMemoryStore();
    private final World world = new World(store);
    private final Shop shop = Shop.in(world);

    @Test
    void handsEachMailOverOnce() {
        shop.invites("Ada");
        shop.invites("Bob");

        assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(2, 0, 0));
        assertThat(world.deliver()).isEqualTo(NOTHING);
        assertThat(ledger()).extracting(Mail::state).containsOnly(MailState.SENT);
        assertThat(ledger()).extracting(Mail::sentAt).containsOnly(world.clock().instant());
    }

    @Test
    void speaksInTheNameOfTheResellerWhoReceivesTheAnswers() {
        shop.invites("Ada");
        world.deliver();

        MailSender.Outgoing mail = world.postbox().taken().get(0);
        assertThat(mail.fromName()).isEqualTo("agence-bleue");
        assertThat(mail.replyTo()).isEqualTo(shop.email());
        assertThat(mail.text())
                .contains("portalUrl: https://billing.example")
                .contains("link: https://billing.example/v1/invitations/inv.");
    }

    @Test
    void triesAgainAfterGrowingPausesWithTheSameMessageId() {
        shop.invites("Ada");
        world.postbox().close();
        for (int pause = 30; pause <= 30 * 64; pause *= 2) {
            assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(0, 1, 0));
            world.passes(Duration.ofSeconds(pause - 1));
            assertThat(world.deliver()).isEqualTo(NOTHING);
            world.passes(Duration.ofSeconds(1));
        }
        world.postbox().open();

        assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(1, 0, 0));
        assertThat(world.postbox().taken())
                .extracting(MailSender.Outgoing::messageId)
                .containsExactly(ledger().get(0).id() + "@cartulary");
    }

    @Test
    void isDeadAfterEightTriesUntilSomebodyRetriesIt() {
        shop.invites("Ada");
        world.postbox().close();
        for (int i = 1; i < Mail.MOST_TRIES; i++) {
            assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(0, 1, 0));
            world.passes(Duration.ofHours(2));
        }
        assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(0, 0, 1));
        world.passes(Duration.ofDays(30));
        assertThat(world.deliver()).isEqualTo(NOTHING);
        assertThat(dead()).extracting(Mail::failure).containsExactly("421 try later");

        world.postbox().open();
        MailId dead = dead().get(0).id();
        assertThat(world.does().retryMail().handle(shop.owner(), dead).state()).isEqualTo(MailState.DUE);
        assertThat(world.does()
                        .auditOfReseller()
                        .page(shop.owner(), PageRequest.FIRST)
                        .items()
                        .get(0))
                .matches(event -> event.type().equals("mail.retried"))
                .matches(event -> event.subject().equals(dead.toString()));

        assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(1, 0, 0));
        assertThat(dead()).isEmpty();
    }

    @Test
    void letsAPoisonedMailDelayNoOther() {
        world.templates().poison(MailTemplate.WELCOME);
        var invited = shop.invites("Ada");
        shop.accepts(invited);

        assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(1, 1, 0));
        assertThat(world.postbox().to(shop.email(), MailTemplate.RESELLER_NOTICE))
                .hasSize(1);
        assertThat(world.postbox().to(invited.accountOwner().email(), MailTemplate.WELCOME))
                .isEmpty();
    }

    @Test
    void neverSendsOneMailTwiceHoweverManyRelaysRun() {
        SideBySide nodes = new SideBySide(store);
        World node = world.node(nodes.stores());
        for (int i = 0; i < 20; i++) {
            shop.invites("Ada" + i);
        }

        List<RelayMail.Relayed> relayed = Threads.together(4, thread -> node.deliver());

        assertThat(relayed.stream().mapToInt(RelayMail.Relayed::sent).sum()).isEqualTo(20);
        assertThat(world.postbox().taken())
                .extracting(MailSender.Outgoing::messageId)
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void sendsNothingThatAnotherRelayHolds() {
        shop.invites("Ada");
        world.postbox().whileTaking(() -> {
            world.passes(LEASE.minusSeconds(1));
            assertThat(world.deliver()).isEqualTo(NOTHING);
        });

        assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(1, 0, 0));
    }

    @Test
    void sendsAgainUnderTheSameMessageIdWhatAProcessDiedOver() {
        shop.invites("Ada");
        FailingStores failing = new FailingStores(store);
        World dying = world.node(failing.stores());
        failing.failAtWrite(2);
        assertThatThrownBy(dying::deliver).isInstanceOf(Outage.class);
        assertThat(world.deliver()).isEqualTo(NOTHING);

        world.passes(LEASE);

        assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(1, 0, 0));
        assertThat(world.postbox().taken())
                .extracting(MailSender.Outgoing::messageId)
                .hasSize(2)
                .containsOnly(ledger().get(0).id() + "@cartulary");
    }

    @Test
    void goesOnWithTheOthersWhenItsLeaseOfOneHasRunOut() {
        shop.invites("Ada");
        shop.invites("Bob");
        world.postbox().whileTaking(() -> {
            world.passes(LEASE);
            assertThat(world.deliver()).isEqualTo(new RelayMail.Relayed(2, 0, 0));
        });

        world.deliver();

        assertThat(ledger()).extracting(Mail::state).containsOnly(MailState.SENT);
        assertThat(ledger()).extracting(Mail::tries).containsExactly(1, 2);
    }

    @Test
    void refusesToRetryWhatIsNotDead() {
        shop.invites("Ada");
        MailId due = ledger().get(0).id();
        assertThat(codeOf(() -> world.does().retryMail().handle(shop.owner(), due)))
                .isEqualTo("mail.no-such-move");
        world.deliver();
        assertThat(codeOf(() -> world.does().retryMail().handle(shop.owner(), due)))
                .isEqualTo("mail.no-such-move");
        assertThat(codeOf(() -> world.does().retryMail().handle(shop.owner(), new MailId(new UUID(0, 1)))))
                .isEqualTo("mail.unknown");
    }

    private List<Mail> ledger() {
        return world.does()
                .mailsOfReseller()
                .page(shop.owner(), null, null, PageRequest.FIRST)
                .items();
    }

    private List<Mail> dead() {
        return world.does()
                .mailsOfReseller()
                .page(shop.owner(), null, MailState.DEAD, PageRequest.FIRST)
                .items();
    }
}
