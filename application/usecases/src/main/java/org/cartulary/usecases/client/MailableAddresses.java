package org.cartulary.usecases.client;

import java.util.List;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.EmailAddress;

/**
 * The door at which an e-mail address proves that mail could reach it: its domain ends in a top-level domain that exists (Commons
 * Validator), or in {@code .example} or {@code .test}, which RFC 2606 reserves for documentation and tests. Address literals such as
 * {@code a@[127.0.0.1]} are no {@link EmailAddress} in the first place.
 */
public final class MailableAddresses {

    private static final EmailValidator VALIDATOR = new EmailValidator(
            false, false, DomainValidator.getInstance(false, List.of(new Item(ArrayType.GENERIC_PLUS, new String[] {
                "example", "test"
            }))));

    private MailableAddresses() {}

    /** Refuses an address that mail cannot reach. */
    public static void require(EmailAddress address) {
        if (!VALIDATOR.isValid(address.value())) {
            throw new InputError.Malformed("email", "an address whose domain can exist").refused();
        }
    }
}
