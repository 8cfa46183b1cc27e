package org.cartulary.domain.proration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page docs/proration.md is the table of this test, so that the two cannot disagree. */
class WorkedExamplesTest {

    static List<WorkedExample> examples() throws IOException {
        return Files.readAllLines(page(), UTF_8).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(WorkedExample::parse)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sayOnThePageWhatWeCompute(WorkedExample example) {
        assertThat(example.recomputed()).isEqualTo(example.ours());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void giveAReasonExactlyWhereOursDiffers(WorkedExample example) {
        assertThat(example.reason().isEmpty()).isEqualTo(example.theirs().equals(example.ours()));
    }

    @Test
    void areAtLeastThirtyAndNumbered() throws IOException {
        List<WorkedExample> examples = examples();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(30);
        assertThat(examples.stream().map(WorkedExample::number))
                .isEqualTo(IntStream.rangeClosed(1, examples.size()).boxed().toList());
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("domain/pom.xml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the test was started outside of the project");
        }
        return folder.resolve("docs/proration.md");
    }
}
