package org.cartulary.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cartulary.domain.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    private static final String CERTIFICATE = "{\"buyer\":\"client_01h45ytscbebyvny4gc8cr8ma2\","
            + "\"cart\":\"cart_01h45ytscbebyvny4gc8cr8ma2\",\"lines\":[{\"base\":\"\",\"cycle\":12,\"domain\":\"\","
            + "\"line\":\"line_01h45ytscbebyvny4gc8cr8ma2\",\"name\":\"Hosting\",\"net\":\"EUR 60.00\",\"product\":\"hosting\","
            + "\"quantity\":1,\"recurring\":\"EUR 60.00\",\"setupFee\":\"EUR 0.00\",\"steps\":[\"1 x EUR 60.00\"],"
            + "\"tax\":\"S 20\",\"term\":36}],\"net\":\"EUR 60.00\",\"tax\":\"EUR 12.00\",\"taxes\":[{\"base\":\"EUR 60.00\","
            + "\"category\":\"S\",\"percent\":\"20\",\"tax\":\"EUR 12.00\"}],\"total\":\"EUR 72.00\"}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path here;

    @Test
    void saysThatItComesToTheSame() throws IOException {
        assertThat(replay(CERTIFICATE)).isZero();
        assertThat(replay(CERTIFICATE + "\n")).isZero();
        assertThat(out.toString().lines())
                .containsOnly("same    EUR 72.00, digest " + Digest.of(CERTIFICATE))
                .hasSize(2);
        assertThat(here).isDirectoryNotContaining("glob:**cartulary*");
    }

    @Test
    void saysTheFirstDifference() throws IOException {
        assertThat(replay(CERTIFICATE.replace("1 x EUR 60.00", "1 x EUR 50.00")))
                .isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(
                        "cartulary: lines/0/recurring says EUR 60.00 and comes to EUR 50.00" + System.lineSeparator());
    }

    @Test
    void saysWhereItIsNoCertificate() throws IOException {
        assertThat(replay("# A quote")).isEqualTo(1);
        assertThat(err.toString()).startsWith("cartulary: no certificate: at character 0 there should be ");
        assertThat(run("replay", "missing.json")).isEqualTo(1);
        assertThat(run("replay")).isEqualTo(2);
    }

    private int replay(String text) throws IOException {
        Files.writeString(here.resolve("quote.json"), text);
        return run("replay", "quote.json");
    }

    private int run(String... words) {
        return Main.run(Map.of(), here, new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
