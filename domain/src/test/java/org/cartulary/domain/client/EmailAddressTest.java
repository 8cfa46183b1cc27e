package org.cartulary.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isLowerCaseThroughout() {
        assertThat(EmailAddress.parse(" Ada.Lovelace+Billing@Bakery.EXAMPLE ").value())
                .isEqualTo("ada.lovelace+billing@bakery.example");
    }

    @Test
    void knowsItsDomain() {
        assertThat(EmailAddress.parse("ada@bakery.example").domain()).isEqualTo("bakery.example");
        assertThat(EmailAddress.parse("ada@bakery.example")).hasToString("ada@bakery.example");
        assertThat(EmailAddress.parse("a@b").domain()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@example.com",
                "ada@",
                "ada@@example.com",
                "ada@example.com@evil.com",
                "\"ada\"@example.com",
                "ada @example.com",
                "ada@exam ple.com",
                "ada(comment)@example.com",
                "ada@[127.0.0.1]",
                "<ada@example.com>",
                "ada@example.com,eve@example.com",
                "ada;eve@example.com",
                "ada:x@example.com",
                "ada\\@example.com",
                "ada\u00a0x@example.com",
                "ada\u3000@example.com",
                "ada@exa\u2003mple.com",
                "ada\u200b@example.com",
                "ada\u202e@example.com",
                "ada@example.com\u2060"
            })
    void refusesWhatCouldBeReadAsSomethingElse(String text) {
        assertThat(refusalOf(() -> EmailAddress.parse(text)))
                .isEqualTo(new InputError.Malformed("email", "an address such as ada@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com\r\nBcc: eve@example.com",
                "ada@example.com\nRCPT TO:<eve@example.com>",
                "ada\r@example.com",
                "ada\u0000@example.com"
            })
    void refusesASecondLine(String text) {
        assertThat(codeOf(() -> EmailAddress.parse(text))).isEqualTo("input.malformed");
        assertThat(codeOf(() -> new EmailAddress(text))).isEqualTo("input.malformed");
    }

    @Test
    void hasALocalPartOfSixtyFourCharactersAtMost() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.com").value()).hasSize(76);
        assertThat(codeOf(() -> EmailAddress.parse("a".repeat(65) + "@example.com")))
                .isEqualTo("input.malformed");
    }

    @Test
    void hasTwoHundredAndFiftyFourCharactersAtMost() {
        String domain = "b".repeat(250);

        assertThat(EmailAddress.parse("ada@" + domain).value()).hasSize(254);
        assertThat(refusalOf(() -> EmailAddress.parse("adam@" + domain)))
                .isEqualTo(new InputError.TooLong("email", 254));
        assertThat(refusalOf(() -> new EmailAddress("adam@" + domain))).isEqualTo(new InputError.TooLong("email", 254));
    }

    @Test
    void isRequired() {
        assertThat(refusalOf(() -> EmailAddress.parse(null))).isEqualTo(new InputError.Missing("email"));
        assertThat(refusalOf(() -> EmailAddress.parse("  "))).isEqualTo(new InputError.Missing("email"));
    }

    @Test
    void isMadeFromCanonicalTextOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("Ada@example.com"));
    }

    @Property
    void isRefusedOrHarmlessWhateverIsTyped(@ForAll String local, @ForAll String domain) {
        try {
            String value = EmailAddress.parse(local + "@" + domain).value();
            assertThat(value.codePoints()).noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
            assertThat(value).doesNotContainAnyWhitespaces().containsOnlyOnce("@");
            assertThat(EmailAddress.parse(value).value()).isEqualTo(value);
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(InputError.class);
        }
    }
}
