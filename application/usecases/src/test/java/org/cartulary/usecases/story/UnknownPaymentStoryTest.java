package org.cartulary.usecases.story;

import static org.cartulary.usecases.story.Catalogue.HOSTING;

import java.time.Duration;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.mail.MailTemplate;
import org.junit.jupiter.api.Test;

/** Nobody knows whether the gateway has charged: nothing is booked and nothing is given up until it says so. */
class UnknownPaymentStoryTest {

    private final Story story = new Story();

    @Test
    void isBookedOnceTheGatewaySaysThatItHasCharged() {
        theGatewayIsUnclearAboutAPurchase(ScriptedGateway.Fate.CHARGED_BUT_UNCLEAR);

        story.theGatewayIsAskedAgainAfter(Duration.ofMinutes(1));

        story.theOrderIsBookedMeanwhile();
        story.theCartIs(CartState.CHECKED_OUT);
        story.theInvoiceSays("INV-000001", "Bakery Ada", "144.00");
        story.theGatewayHasCharged("EUR 144.00");
        story.theClientReceives(MailTemplate.ORDER_CONFIRMATION, "€144.00");
    }

    @Test
    void isTriedAnewOnceTheGatewaySaysThatItHasNot() {
        theGatewayIsUnclearAboutAPurchase(ScriptedGateway.Fate.NOT_CHARGED_AND_UNCLEAR);

        story.theGatewayIsAskedAgainAfter(Duration.ofMinutes(1));

        story.nothingIsBooked();
        story.theCartIs(CartState.OPEN);
        story.theResellerChecksOutWithTheClientsCard();
        story.theGatewayHasCharged("EUR 144.00");
    }

    private void theGatewayIsUnclearAboutAPurchase(ScriptedGateway.Fate fate) {
        story.theClientAcceptsItsInvitation();
        story.theClientStoresACard();
        story.theClientGrantsPurchasesUpTo("150.00", "150.00");
        story.theResellerFillsACartWith(HOSTING);
        story.world().gateway().next(fate);
        story.theResellerChecksOutWithTheClientsCard();
        story.thePaymentIsPending();
        story.nothingIsBooked();
        story.theCartIs(CartState.PAYING);
        story.theResellerCannotCheckOutWithTheClientsCardBecause("payment.already-under-way");
    }
}
