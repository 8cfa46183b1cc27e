package org.cartulary.usecases.story;

import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;

import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.mail.MailTemplate;
import org.junit.jupiter.api.Test;

/** The reseller buys at once: with the client's card as far as the client permits it, or with its own. */
class ResellerBuysForItsClientStoryTest {

    private final Story story = new Story();

    @Test
    void withTheClientsCardUnderItsPermission() {
        story.theClientAcceptsItsInvitation();
        story.theResellerReceivesANoticeThatTheClientHas("isAccepted");
        story.theClientStoresACard();
        story.theResellerFillsACartWith(HOSTING, DOMAIN);
        story.theResellerCannotCheckOutWithTheClientsCardBecause("permission.not-granted");

        story.theClientGrantsPurchasesUpTo("200.00", null);
        story.theResellerReceivesANoticeThatTheClientHas("isGranted");
        story.theResellerChecksOutWithTheClientsCard();

        story.theCartIs(CartState.CHECKED_OUT);
        story.theOrderCosts("162.00");
        story.theOrderBelongsToTheClientAndIsPaidByIt();
        story.subscriptionsRunInTheAccountOf(story.theClient(), HOSTING, DOMAIN);
        story.theInvoiceSays("INV-000001", "Bakery Ada", "162.00");
        story.theGatewayHasCharged("EUR 162.00");
        story.theClientReceives(MailTemplate.ORDER_CONFIRMATION, "€162.00");
    }

    @Test
    void withItsOwnCardAndThenTheResultIsItsOwn() {
        story.theClientAcceptsItsInvitation();
        story.theResellerStoresItsOwnCard();
        story.theResellerFillsACartWith(HOSTING);

        story.theResellerChecksOutWithItsOwnCard();

        story.theOrderBelongsToTheResellerAndIsPaidByIt();
        story.subscriptionsRunInTheAccountOf(story.theReseller(), HOSTING);
        story.subscriptionsRunInTheAccountOf(story.theClient());
        story.theInvoiceSays("INV-000001", "agence-bleue", "144.00");
        story.theResellerReceives(MailTemplate.ORDER_CONFIRMATION, "€144.00");
    }

    @Test
    void upToTheMonthsCapOverSeveralOrders() {
        story.theClientAcceptsItsInvitation();
        story.theClientStoresACard();
        story.theClientGrantsPurchasesUpTo(null, "300.00");

        story.theResellerFillsACartWith(HOSTING);
        story.theResellerChecksOutWithTheClientsCard();
        story.theResellerFillsACartWith(HOSTING);
        story.theResellerChecksOutWithTheClientsCard();
        story.theResellerFillsACartWith(DOMAIN);
        story.theResellerCannotCheckOutWithTheClientsCardBecause("permission.month-cap-exceeded");

        story.aNewMonthBeginsInParis();
        story.theResellerChecksOutWithTheClientsCard();
        story.theInvoiceSays("INV-000003", "Bakery Ada", "18.00");
        story.theGatewayHasCharged("EUR 144.00", "EUR 144.00", "EUR 18.00");
    }
}
