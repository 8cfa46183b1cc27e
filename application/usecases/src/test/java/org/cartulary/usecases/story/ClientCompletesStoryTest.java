package org.cartulary.usecases.story;

import static org.cartulary.usecases.story.Catalogue.HOSTING;

import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.mail.MailTemplate;
import org.junit.jupiter.api.Test;

/** The reseller sends a cart, and the client completes the purchase from the link. */
class ClientCompletesStoryTest {

    private final Story story = new Story();

    @Test
    void andSetsTheAccessLevelFromItsConfirmation() {
        story.theClientAcceptsItsInvitation();
        story.theResellerFillsACartWith(HOSTING);
        story.theResellerSendsTheCart();
        story.theClientReceives(MailTemplate.SENT_CART, "€144.00");

        story.theClientPaysByTheLink();

        story.theOrderBelongsToTheClientAndIsPaidByIt();
        story.theActivityTells(
                "invoice.paid",
                "invoice.issued",
                "subscription.started",
                "order.placed",
                "cart.checked-out",
                "payment.succeeded");
        story.theResellerReceivesANoticeThatTheClientHas("isPurchased");
        story.theConfirmationOffersToSetTheAccessLevel(true);

        story.theClientSetsTheAccessLevelByTheLinkInItsConfirmation();
        story.theResellerReceivesANoticeThatTheClientHas("isGranted");
        story.theResellerFillsACartWith(HOSTING);
        story.theResellerChecksOutWithTheClientsCard();
        story.theCartIs(CartState.CHECKED_OUT);
    }

    @Test
    void andIsNotAskedForAccessThatTheResellerHas() {
        story.theClientAcceptsItsInvitation();
        story.theResellerFillsACartWith(HOSTING);
        story.theResellerSendsTheCart();
        story.theClientGrantsPurchasesUpTo("1.00", null);

        story.theClientPaysByTheLink();

        story.theOrderCosts("144.00");
        story.theConfirmationOffersToSetTheAccessLevel(false);
    }
}
