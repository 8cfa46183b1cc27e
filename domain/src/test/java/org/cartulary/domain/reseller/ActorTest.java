package org.cartulary.domain.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.TokenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {

    private static final ClientId OTHER = new ClientId(id(9));
    private static final Actor KEY = new Actor.KeyHolder(new ApiKeyId(id(11)), RESELLER, Set.of(Scope.CLIENTS_READ));
    private static final Actor CONTACT = new Actor.ClientContact(new ContactId(id(4)), CLIENT, RESELLER);
    private static final Actor LINK = new Actor.LinkHolder(new TokenId(id(12)), CLIENT, RESELLER);
    private static final Actor OPERATOR = new Actor.Operator(RESELLER);
    private static final Actor WORK = new Actor.RecurringWork("relay-mail", RESELLER);

    @Test
    void hasAPrincipalOfItsOwn() {
        assertThat(List.of(KEY, CONTACT, LINK, OPERATOR, WORK))
                .extracting(Actor::principal)
                .containsExactly(
                        new ApiKeyId(id(11)).toString(),
                        new ContactId(id(4)).toString(),
                        new TokenId(id(12)).toString(),
                        "operator",
                        "work:relay-mail");
        assertThat(List.of(KEY, CONTACT, LINK, OPERATOR, WORK))
                .extracting(Actor::reseller)
                .containsOnly(RESELLER);
    }

    @Test
    void mayDoWhatItHasAScopeFor() {
        assertThatCode(() -> KEY.require(Scope.CLIENTS_READ)).doesNotThrowAnyException();
        assertThat(refusalOf(() -> KEY.require(Scope.CLIENTS_WRITE)))
                .isEqualTo(new AccessError.ScopeMissing(Scope.CLIENTS_WRITE));
    }

    @Test
    void grantsPermissionsOnlyAsAContact() {
        assertThat(CONTACT.scopes()).contains(Scope.PERMISSION_GRANT).doesNotContain(Scope.CHECKOUT_WRITE);
        assertThat(OPERATOR.scopes())
                .containsExactlyInAnyOrderElementsOf(Scope.ofReseller())
                .doesNotContain(Scope.PERMISSION_GRANT)
                .hasSize(Scope.values().length - 1);
        assertThat(WORK.scopes()).isEqualTo(Scope.ofReseller());
        assertThat(LINK.scopes()).isEmpty();
    }

    @Test
    void seesAnotherClientAsOneThatDoesNotExist() {
        assertThat(refusalOf(() -> CONTACT.requireClient(OTHER))).isEqualTo(new ClientError.Unknown(OTHER));
        assertThat(refusalOf(() -> LINK.requireClient(OTHER))).isEqualTo(new ClientError.Unknown(OTHER));
        assertThatCode(() -> {
                    CONTACT.requireClient(CLIENT);
                    LINK.requireClient(CLIENT);
                    KEY.requireClient(OTHER);
                    OPERATOR.requireClient(OTHER);
                    WORK.requireClient(OTHER);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void hasScopesThatAreReadByTheirText(Scope scope) {
        assertThat(Scope.parse(scope.toString())).isEqualTo(scope);
        assertThat(scope.toString()).matches("[a-z]+:[a-z]+");
    }

    @Test
    void hasNoOtherScopes() {
        assertThat(refusalOf(() -> Scope.parse("everything")))
                .isEqualTo(new InputError.Malformed("scopes", "a scope such as clients:read"));
        assertThat(Arrays.stream(Scope.values()).map(Scope::toString)).doesNotHaveDuplicates();
    }
}
