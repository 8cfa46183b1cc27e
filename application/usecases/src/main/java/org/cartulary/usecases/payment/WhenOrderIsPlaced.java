package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.reseller.Account;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.cart.SentCarts;
import org.cartulary.usecases.mail.LetterFacts;
import org.cartulary.usecases.mail.ResellerNotice;
import org.cartulary.usecases.permission.AccessLinks;
import org.jspecify.annotations.Nullable;

/**
 * Whoever owns what was bought receives a confirmation with the invoice, unless that comes when the month is over. When a client has completed the purchase itself, its link is used
 * up, the reseller is told, and the confirmation carries a link to set the access level exactly if the reseller has no access now.
 */
public final class WhenOrderIsPlaced {

    private static final Duration LINK_LASTS = Duration.ofDays(14);

    private final Permissions permissions;
    private final AccessLinks links;
    private final SentCarts sentCarts;

    @Inject
    public WhenOrderIsPlaced(Permissions permissions, AccessLinks links, SentCarts sentCarts) {
        this.permissions = permissions;
        this.links = links;
        this.sentCarts = sentCarts;
    }

    List<Letter> prepare(Event placed, Order order, Situation situation, Instant at, ToWrite toWrite) {
        List<Letter> letters = new ArrayList<>();
        MailLink setAccess = null;
        if (order.mode() == PurchaseMode.CLIENT_COMPLETES) {
            toWrite.also(() -> sentCarts.complete(situation.cart(), at));
            setAccess = setAccess(order, situation, at, toWrite);
            letters.add(ResellerNotice.PURCHASED.letter(
                    placed,
                    situation.reseller(),
                    situation.client(),
                    order.quote().total()));
        }
        letters.add(confirmation(placed, order, situation, setAccess, at));
        return letters;
    }

    /** The same letters, now that the invoice has its number. */
    static List<Letter> withInvoice(List<Letter> letters, Invoice invoice) {
        return letters.stream()
                .map(letter -> letter.template() == MailTemplate.ORDER_CONFIRMATION ? letter.with(invoice) : letter)
                .toList();
    }

    private @Nullable MailLink setAccess(Order order, Situation situation, Instant at, ToWrite toWrite) {
        boolean access = permissions
                .find(order.reseller(), order.client())
                .map(permission -> permission.inForce(at))
                .orElse(false);
        if (access) {
            return null;
        }
        // The link has the order's own identity, so that whoever reads the order can find it again.
        TokenId token = new TokenId(order.id().value());
        toWrite.also(() -> links.add(situation.client(), token, at.plus(LINK_LASTS)));
        return new MailLink(TokenPurpose.SET_ACCESS, token);
    }

    private static Letter confirmation(
            Event placed, Order order, Situation situation, @Nullable MailLink setAccess, Instant at) {
        boolean clientOwns = order.owner() instanceof Account.OfClient;
        boolean waits = situation.reseller().invoicing().waits(order.owner());
        var client = situation.client();
        var reseller = situation.reseller();
        LetterFacts facts = clientOwns ? LetterFacts.to(client, reseller) : LetterFacts.toReseller(reseller, client);
        facts.withLines(order.quote())
                .with("total", order.quote().total())
                .with("paidBy", clientOwns ? client.profile().organisation() : reseller.name())
                .with("isFromCredit", order.credit().isPositive())
                .with("credit", order.credit())
                .with("isPaid", !order.isOwed())
                .with("isOwed", order.isOwed())
                .with("isInvoiced", !waits)
                .with("isToBeInvoiced", waits)
                .with("invoiceNumber", "")
                .with("setAccess", setAccess != null);
        if (order.isOwed()) {
            facts.with("dueOn", client.billing().dueOn(reseller.dateAt(at)));
        }
        return new Letter(
                placed,
                clientOwns ? client.accountOwner().email() : reseller.email(),
                MailTemplate.ORDER_CONFIRMATION,
                clientOwns ? client.profile().language() : reseller.language(),
                facts.facts(),
                setAccess,
                waits ? null : new MailAttachment.OfInvoice(order.invoice()));
    }
}
