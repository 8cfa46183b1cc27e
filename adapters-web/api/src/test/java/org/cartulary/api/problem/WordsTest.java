package org.cartulary.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartulary.api.http.Fault;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.cart.CartError;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.request.RequestError;
import org.junit.jupiter.api.Test;

/** Each code has words, is explained in docs/problems.md, and nothing else is. */
class WordsTest {

    private static final List<Refusal> REFUSALS = Families.refusals();

    @Test
    void findsTheFamiliesOfTheDomainAndOfThePorts() {
        assertThat(REFUSALS)
                .hasSizeGreaterThan(50)
                .hasAtLeastOneElementOfType(CartError.Empty.class)
                .hasAtLeastOneElementOfType(VersionError.Stale.class)
                .hasAtLeastOneElementOfType(RequestError.KeyReused.class);
    }

    @Test
    void areThereForEachCodeAndForNothingElse() {
        assertThat(Words.codes()).containsExactlyInAnyOrderElementsOf(statuses().keySet());
        assertThat(Words.codes()).allSatisfy(code -> {
            assertThat(Words.title(code)).isNotBlank().doesNotEndWith(".");
            assertThat(Words.detail(code, Map.of())).isNotBlank().endsWith(".");
        });
    }

    @Test
    void nameOnlyFactsThatTheRefusalHas() {
        assertThat(REFUSALS)
                .allSatisfy(refusal -> assertThat(Words.places(refusal.code()))
                        .as(refusal.code())
                        .isSubsetOf(Arrays.stream(refusal.getClass().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList()));
        assertThat(Fault.values())
                .allSatisfy(fault -> assertThat(Words.places(fault.code())).isEmpty());
    }

    @Test
    void sayWhatHappened() {
        Map<String, String> facts = Map.of("product", "seats", "quantity", "0", "least", "1", "most", "9");

        assertThat(Words.detail("catalog.quantity-out-of-range", facts))
                .isEqualTo("seats is sold in quantities of 1 to 9, not 0.");
    }

    @Test
    void takeFactsAsTheyAre() {
        assertThat(Words.detail("client.unknown", Map.of("client", "$1 {client} \\")))
                .isEqualTo("There is no client $1 {client} \\.");
    }

    @Test
    void areExplainedInTheDocsWithTheirStatus() {
        assertThat(documented()).isEqualTo(statuses());
    }

    private static Map<String, Integer> statuses() {
        Map<String, Integer> statuses = new TreeMap<>();
        REFUSALS.forEach(refusal -> statuses.put(refusal.code(), Statuses.of(refusal.kind())));
        Stream.of(Fault.values()).forEach(fault -> statuses.put(fault.code(), fault.status()));
        return statuses;
    }

    /** Each entry begins with its code as a heading and its status, and says what to do. */
    private static Map<String, Integer> documented() {
        Map<String, Integer> documented = new TreeMap<>();
        Pattern.compile("^### (\\S+)\n\n\\*\\*([0-9]{3})\\.\\*\\* \\S.* \\*\\*What to do:\\*\\* \\S", Pattern.MULTILINE)
                .matcher(file())
                .results()
                .forEach(entry -> documented.put(entry.group(1), Integer.valueOf(entry.group(2))));
        return documented;
    }

    private static String file() {
        try (InputStream file = Words.class.getResourceAsStream("/org/cartulary/api/docs/problems.md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
