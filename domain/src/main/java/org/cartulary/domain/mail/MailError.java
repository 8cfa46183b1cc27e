package org.cartulary.domain.mail;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about mails. */
public sealed interface MailError extends Refusal {

    record Unknown(MailId mail) implements MailError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    record NoSuchMove(MailId mail, MailState from, MailState to) implements MailError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
