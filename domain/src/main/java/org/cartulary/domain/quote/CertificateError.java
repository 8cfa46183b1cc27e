package org.cartulary.domain.quote;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about certificates. */
public sealed interface CertificateError extends Refusal {

    /** The text is no certificate. {@code place} is where: {@code lines/0/steps}, or a character counted from zero. */
    record Malformed(String place, String expected) implements CertificateError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }
    }

    /** The text is a certificate of which something does not come about as it says: it is {@code says}, and has to be {@code computed}. */
    record Differs(String place, String says, String computed) implements CertificateError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }
}
