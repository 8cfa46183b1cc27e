package org.cartulary.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "EXAMPLE.Com, example.com",
        "café.example, xn--caf-dma.example",
        "CAFÉ.example, xn--caf-dma.example",
        "żółw.pl, xn--w-uga1v8h.pl",
        "東京.jp, xn--1lqs71d.jp",
        "例え.テスト, xn--r8jz45g.xn--zckzah",
        "xn--caf-dma.example, xn--caf-dma.example",
        "a-b.c1.co.uk, a-b.c1.co.uk",
        "1.2.museum, 1.2.museum"
    })
    void isLowerCaseAscii(String text, String ascii) {
        assertThat(DomainName.parse(text)).hasToString(ascii);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-bad-.com",
                "-bad.com",
                "bad-.com",
                "localhost",
                "com",
                ".com",
                "example.",
                "example.com.",
                "a..b",
                "exa mple.com",
                "exa_mple.com",
                "http://example.com",
                "example.com/path",
                "example.com:80",
                "ada@example.com",
                "127.0.0.1",
                "[::1]",
                "example.c",
                "example.123",
                "*.example.com",
                "example.com?x",
                ".",
                "..",
                "。",
                "xn--.example",
                "a\u200bb..com"
            })
    void refusesWhatIsNoDomainName(String text) {
        assertThat(refusalOf(() -> DomainName.parse(text)))
                .isEqualTo(new InputError.Malformed("domain", "a domain name such as example.com"));
    }

    @Test
    void hasLabelsOfSixtyThreeCharactersAtMost() {
        assertThat(DomainName.parse("a".repeat(63) + ".com").ascii()).hasSize(67);
        assertThat(codeOf(() -> DomainName.parse("a".repeat(64) + ".com"))).isEqualTo("input.malformed");
    }

    @Test
    void hasTwoHundredAndFiftyThreeCharactersAtMost() {
        String longest = ("a".repeat(62) + ".").repeat(4) + "b";

        assertThat(longest).hasSize(253);
        assertThat(DomainName.parse(longest.substring(1) + "c").ascii()).hasSize(253);
        assertThat(codeOf(() -> DomainName.parse(longest + "c"))).isEqualTo("input.too-long");
        assertThat(codeOf(() -> new DomainName(longest + "c"))).isEqualTo("input.malformed");
    }

    @Test
    void isRequired() {
        assertThat(refusalOf(() -> DomainName.parse(null))).isEqualTo(new InputError.Missing("domain"));
    }

    @Property
    void isRefusedOrCanonicalWhateverIsTyped(@ForAll @StringLength(max = 80) String text) {
        try {
            DomainName domain = DomainName.parse(text + ".com");
            assertThat(domain.ascii()).matches("[a-z0-9.-]+");
            assertThat(DomainName.parse(domain.ascii())).isEqualTo(domain);
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(InputError.class);
        }
    }
}
