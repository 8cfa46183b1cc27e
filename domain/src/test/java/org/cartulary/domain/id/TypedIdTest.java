package org.cartulary.domain.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartulary.domain.InputError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.ClientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdTest {

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000, client_00000000000000000000000000",
        "00000000-0000-0000-0000-000000000001, client_00000000000000000000000001",
        "00000000-0000-0000-0000-000000000010, client_0000000000000000000000000g",
        "00000000-0000-0000-0000-000000000020, client_00000000000000000000000010",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, client_7zzzzzzzzzzzzzzzzzzzzzzzzz",
        "0110c853-1d09-52d8-d73e-1194e95b5f19, client_0123456789abcdefghjkmnpqrs",
        "01890a5d-ac96-774b-bcce-b302099a8057, client_01h455vb4pex5vsknk084sn02q"
    })
    void isWrittenAsTheTypeIdSpecificationSays(UUID value, String text) {
        assertThat(new ClientId(value)).hasToString(text);
        assertThat(ClientId.parse(text)).isEqualTo(new ClientId(value));
    }

    @Property
    void isReadAsItWasWritten(@ForAll long high, @ForAll long low) {
        UUID value = new UUID(high, low);

        assertThat(TypedId.parse("cart", TypedId.format("cart", value))).isEqualTo(value);
    }

    @Property(tries = 7000)
    void isOrderedAsItsBits(@ForAll long high1, @ForAll long low1, @ForAll long high2, @ForAll long low2) {
        int bits = high1 == high2 ? Long.compareUnsigned(low1, low2) : Long.compareUnsigned(high1, high2);
        int text =
                TypedId.format("cart", new UUID(high1, low1)).compareTo(TypedId.format("cart", new UUID(high2, low2)));

        assertThat(Integer.signum(text)).isEqualTo(bits);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "client_",
                "client_0123456789abcdefghjkmnpqr",
                "client_0123456789abcdefghjkmnpqrst",
                "client_0123456789ABCDEFGHJKMNPQRS",
                "client_8zzzzzzzzzzzzzzzzzzzzzzzzz",
                "client_0123456789abcdefghjkmnpqri",
                "client_0123456789abcdefghjkmnpqrl",
                "client_0123456789abcdefghjkmnpqro",
                "client_0123456789abcdefghjkmnpqru",
                "client_0123456789abcdefghjkmnpqr ",
                "client-0123456789abcdefghjkmnpqrs",
                "Client_0123456789abcdefghjkmnpqrs",
                "cart_0123456789abcdefghjkmnpqrs",
                "cart_0123456789abcdefghjkmnpqrsxx",
                "01890a5d-ac96-774b-bcce-b302099a8057"
            })
    void refusesAnythingElse(@Nullable String text) {
        assertThat(refusalOf(() -> ClientId.parse(text)))
                .isEqualTo(new InputError.Malformed("id", "client_ and 26 digits of base 32"));
    }

    @Test
    void isAnotherForAnotherThing() {
        String text = new ClientId(new UUID(1, 2)).toString();

        assertThat(refusalOf(() -> CartId.parse(text))).isInstanceOf(InputError.Malformed.class);
    }
}
