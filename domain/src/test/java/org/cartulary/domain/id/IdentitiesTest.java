package org.cartulary.domain.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.MemberId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentitiesTest {

    private static final UUID SOME = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    record Kind(String prefix, Function<UUID, Id> of, Function<String, Id> parse) {}

    static List<Kind> kinds() {
        return List.of(
                new Kind("event", EventId::new, EventId::parse),
                new Kind("cart", CartId::new, CartId::parse),
                new Kind("line", LineId::new, LineId::parse),
                new Kind("client", ClientId::new, ClientId::parse),
                new Kind("contact", ContactId::new, ContactId::parse),
                new Kind("invitation", InvitationId::new, InvitationId::parse),
                new Kind("token", TokenId::new, TokenId::parse),
                new Kind("invoice", InvoiceId::new, InvoiceId::parse),
                new Kind("mail", MailId::new, MailId::parse),
                new Kind("order", OrderId::new, OrderId::parse),
                new Kind("payment", PaymentAttemptId::new, PaymentAttemptId::parse),
                new Kind("method", PaymentMethodId::new, PaymentMethodId::parse),
                new Kind("permission", PermissionId::new, PermissionId::parse),
                new Kind("key", ApiKeyId::new, ApiKeyId::parse),
                new Kind("member", MemberId::new, MemberId::parse),
                new Kind("reseller", ResellerId::new, ResellerId::parse),
                new Kind("subscription", SubscriptionId::new, SubscriptionId::parse));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sayInTheirTextWhatTheyIdentify(Kind kind) {
        Id id = kind.of().apply(SOME);

        assertThat(id).hasToString(kind.prefix() + "_01h455vb4pex5vsknk084sn02q");
        assertThat(kind.parse().apply(id.toString())).isEqualTo(id);
        assertThat(id.value()).isEqualTo(SOME);
    }

    @Test
    void haveOnePrefixEach() {
        assertThat(kinds()).extracting(Kind::prefix).doesNotHaveDuplicates();
    }
}
