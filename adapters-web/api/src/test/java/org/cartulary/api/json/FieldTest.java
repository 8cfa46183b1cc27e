package org.cartulary.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.TokenError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTest {

    @Test
    void namesTheFieldInsteadOfWhatTheDomainCallsIt() {
        assertThat(refusal(() -> Field.required("client", "nobody", ClientId::parse)))
                .isInstanceOfSatisfying(
                        InputError.Malformed.class,
                        error -> assertThat(error.field()).isEqualTo("client"));
    }

    @Test
    void requiresWhatIsRequired() {
        assertThat(refusal(() -> Field.required("client", null, ClientId::parse)))
                .isEqualTo(new InputError.Missing("client"));
    }

    @Test
    void nestsPaths() {
        Refusal refusal =
                refusal(() -> Field.within("billing", () -> Field.within("address", () -> Country.parse("Atlantis"))));

        assertThat(refusal.facts()).containsEntry("field", "billing.address.country");
    }

    @Test
    void countsItems() {
        assertThat(refusal(() -> Field.each("prices", List.of("FR", "XX"), Country::parse))
                        .facts())
                .containsEntry("field", "prices[1].country");
        assertThat(refusal(() -> Field.eachText("countries", List.of("XX"), Country::parse))
                        .facts())
                .containsEntry("field", "countries[0]");
    }

    static Stream<InputError> errors() {
        return Stream.of(
                new InputError.Missing("x"),
                new InputError.TooLong("x", 3),
                new InputError.Malformed("x", "y"),
                new InputError.OutOfRange("x", "1", "2"),
                new InputError.UnknownField("x"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void changesNothingButTheNameOfTheField(InputError error) {
        Refusal moved = refusal(() -> Field.within("a", () -> {
            throw error.refused();
        }));

        assertThat(moved).hasSameClassAs(error);
        assertThat(moved.facts()).containsEntry("field", "a.x").hasSameSizeAs(error.facts());
    }

    @Test
    void leavesOtherRefusalsAlone() {
        assertThat(refusal(() -> Field.within("a", () -> {
                    throw new TokenError.Unknown().refused();
                })))
                .isEqualTo(new TokenError.Unknown());
    }

    private static Refusal refusal(Supplier<?> read) {
        return catchThrowableOfType(Refused.class, read::get).refusal();
    }
}
