package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.id;

import org.cartulary.domain.InputError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

    private static final GroupName SCHOOLS = new GroupName("schools");
    private static final ClientId OTHER = new ClientId(id(90));

    @ParameterizedTest
    @ValueSource(strings = {"everyone", "group:schools", "client:"})
    void isReadByItsText(String text) {
        Audience audience = Audience.parse(text.startsWith("client:") ? "client:" + CLIENT : text);

        assertThat(Audience.parse(audience.toString())).isEqualTo(audience);
    }

    @Test
    void includesThoseWhomItNames() {
        Audience everyone = new Audience.Everyone();
        Audience group = new Audience.OfGroup(SCHOOLS);
        Audience client = new Audience.OfClient(CLIENT);

        assertThat(everyone.includes(OTHER, null)).isTrue();
        assertThat(group.includes(OTHER, SCHOOLS)).isTrue();
        assertThat(group.includes(OTHER, new GroupName("shops"))).isFalse();
        assertThat(group.includes(OTHER, null)).isFalse();
        assertThat(client.includes(CLIENT, null)).isTrue();
        assertThat(client.includes(OTHER, SCHOOLS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "group:", "group: ", "Everyone", "schools"})
    void hasNoOtherForm(String text) {
        assertThat(refusalOf(() -> Audience.parse(text)))
                .isEqualTo(new InputError.Malformed("audience", "everyone, group:NAME or client:ID"));
    }

    @Test
    void isNotLeftOut() {
        assertThat(refusalOf(() -> Audience.parse(null))).isEqualTo(new InputError.Missing("audience"));
        assertThat(refusalOf(() -> Audience.parse("client:")).code()).isEqualTo("input.malformed");
    }
}
