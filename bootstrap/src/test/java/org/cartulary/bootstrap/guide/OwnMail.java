package org.cartulary.bootstrap.guide;

import java.io.IOException;
import org.cartulary.ports.mail.MailSender;

// begin mail
/** Hands mail to the mail service that the house has already. */
final class OwnMail implements MailSender {

    private final HouseMail house;

    OwnMail(HouseMail house) {
        this.house = house;
    }

    @Override
    public void send(Outgoing mail) {
        try {
            house.post(mail.messageId(), mail.to().value(), mail.subject(), mail.html());
        } catch (IOException e) {
            throw new NotHandedOver("the mail service did not take it", e);
        }
    }
}
// end mail
