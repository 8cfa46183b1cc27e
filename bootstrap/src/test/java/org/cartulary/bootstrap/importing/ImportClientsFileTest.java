package org.cartulary.bootstrap.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.client.Client;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.ClientsOfReseller;
import org.junit.jupiter.api.Test;

/** What an import of clients says of files that are not as they should be. */
class ImportClientsFileTest {

    private static final String HEADER = String.join(",", CsvForm.CLIENTS.columns());
    private static final String ADA = "A1,Ada Example,ada@shop-ada.com,Ada's Shop,shop-ada.com,,IE,en,EUR,shops,"
            + "1 Quay Street,D01,Dublin,IE,,,,,invoices|services";
    private static final String BEA = "B1,Bea Example,bea@shop-bea.com,Bea's Shop,,,IE,en,EUR,,"
            + "2 Quay Street,,Dublin,IE,3 Quay Street,D02,Dublin,IE,";

    private final Office office = new Office();

    @Test
    void asksForEveryColumnAndSuggestsTheOneThatWasMeant() {
        String header = HEADER.replace("postcode", "post_code").replace("vat_id,", "");
        assertThat(faults(header, ADA))
                .containsExactlyInAnyOrder(
                        "a.csv:1: billing_postcode: missing; is it billing_post_code?",
                        "a.csv:1: shipping_postcode: missing; is it shipping_post_code?",
                        "a.csv:1: vat_id: missing");
    }

    @Test
    void reportsARowWithTooManyOrTooFewColumnsAndPassesOverEmptyLines() {
        assertThat(faults(HEADER, ADA + ",more", "", "B1,Bea Example", BEA))
                .containsExactly(
                        "a.csv:2: 20 columns where the header has 19", "a.csv:4: 2 columns where the header has 19");
        assertThat(clients()).hasSize(1);
    }

    @Test
    void countsLinesThroughAQuotedLineEnd() {
        String inTwoLines = ADA.replace("Ada's Shop", "\"Ada's\r\nShop\"");
        assertThat(faults(HEADER, inTwoLines, BEA.replace("EUR", "EURO")))
                .containsExactly(
                        "a.csv:2: organisation: expected one line of text without control characters, found Ada's Shop",
                        "a.csv:4: currency: expected an ISO 4217 currency code, such as EUR, found EURO");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(faults("\uFEFF" + HEADER, ADA)).isEmpty();
        assertThat(clients()).hasSize(1);
    }

    @Test
    void reportsAFileThatIsNotUtf8ByTheLineWhereItStopsBeing() {
        byte[] latin1 =
                (HEADER + "\n" + ADA + "\n" + BEA.replace("Bea's", "Béa's")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(office.importClients(false, Office.bytes("a.csv", latin1)).faults())
                .containsExactly(new Fault("a.csv", 3, null, "not UTF-8"));
    }

    @Test
    void keepsWhatStandsBeforeAQuoteThatNeverEnds() {
        assertThat(faults(HEADER, ADA, BEA.replace("Bea's Shop", "\"Bea's Shop")))
                .containsExactly("a.csv:3: a quoted value does not end as it should; nothing after it was read");
        assertThat(clients()).hasSize(1);
    }

    @Test
    void reportsFilesThatAreNoClientsAndImportsTheOthers() {
        ImportReport report = office.importClients(
                false,
                CsvSource.sample("products.csv"),
                Office.csv("empty.csv"),
                Office.csv("strange.csv", "a,b", "1,2"),
                CsvSource.file(Path.of("no-such-file.csv")),
                Office.csv("a.csv", HEADER, ADA));
        assertThat(report.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "empty.csv:1: empty: the first line names the columns",
                        "no-such-file.csv:1: cannot be read",
                        "products.csv:1: these are products, not clients",
                        "strange.csv:1: these columns are of no known form: [a, b]");
        assertThat(clients()).hasSize(1);
    }

    private Stream<String> faults(String... lines) {
        return office.importClients(false, Office.csv("a.csv", lines)).faults().stream()
                .map(Fault::toString);
    }

    private List<Client> clients() {
        return office.get(ClientsOfReseller.class)
                .page(office.operator, ClientFilter.ALL, new PageRequest(200, null))
                .items();
    }
}
