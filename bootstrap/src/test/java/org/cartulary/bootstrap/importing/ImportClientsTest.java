package org.cartulary.bootstrap.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.mail.Mail;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.ClientsOfReseller;
import org.junit.jupiter.api.Test;

class ImportClientsTest {
    private static final String HEADER = String.join(",", CsvForm.CLIENTS.columns());
    private static final String ADA = "A1,Ada Example,ada@shop-ada.com,Ada's Shop,shop-ada.com,,IE,en,EUR,shops,"
            + "1 Quay Street,D01,Dublin,IE,,,,,invoices|services";
    private static final String BEA = "B1,Bea Example,bea@shop-bea.com,Bea's Shop,,,IE,en,EUR,,"
            + "2 Quay Street,,Dublin,IE,3 Quay Street,D02,Dublin,IE,";

    private final Office office = new Office();

    @Test
    void importsAllSampleClientsAndInvitesThem() {
        assertThat(office.importClients(false, CsvSource.sample("clients.csv")))
                .isEqualTo(new ImportReport(List.of(new Tally("clients", 240, 0, 0)), List.of(), List.of()));
        assertThat(clients()).hasSize(200).allMatch(client -> client.state() == ClientState.INVITED);
        assertThat(mails()).hasSize(200);
    }

    @Test
    void changesNothingWhenTheSameFileIsImportedAgain() {
        office.importClients(false, CsvSource.sample("clients.csv"));
        long events = events();
        assertThat(office.importClients(false, CsvSource.sample("clients.csv")).tallies())
                .containsExactly(new Tally("clients", 0, 0, 240));
        assertThat(events()).isEqualTo(events);
    }

    /** The last column of this file says what is wrong with each row. */
    @Test
    void refusesEveryFaultyRowOfTheSampleByItsColumnAndKeepsTheOthers() {
        ImportReport report = office.importClients(false, faultySample());
        assertThat(report.faults())
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly(
                        "2 email",
                        "3 currency",
                        "4 language",
                        "5 contact_name",
                        "6 country",
                        "7 email",
                        "9 vat_id",
                        "10 contact_name",
                        "14 domain");
        assertThat(report.tallies()).containsExactly(new Tally("clients", 3, 0, 0));
        assertThat(clients())
                .extracting(client -> String.valueOf(client.externalId()))
                .containsExactlyInAnyOrder("C0007", "C0010", "C0011");
        assertThat(client("C0010").profile().organisation()).isEqualTo("=HYPERLINK(\"http://evil\")");
        assertThat(client("C0011").accountOwner().name()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void tellsTheReasonOfEachFaultAndPassesOverAnUnknownColumn() {
        ImportReport report = office.importClients(false, faultySample());
        assertThat(report.faults().get(0))
                .hasToString("faults.csv:2: email: expected an address such as ada@example.com, found not-an-address");
        assertThat(report.faults().get(5))
                .hasToString("faults.csv:7: email: the same as on line 8, which is the one that counts");
        assertThat(report.notices()).containsExactly("faults.csv:1: fault: unknown column, passed over");
    }

    @Test
    void importsNothingWhenAllIsWantedAndOneRowIsFaulty() {
        ImportReport report = office.importClients(true, faultySample());
        assertThat(report.faults()).hasSize(9);
        assertThat(report.tallies()).containsExactly(new Tally("clients", 0, 0, 0));
        assertThat(clients()).isEmpty();
        assertThat(mails()).isEmpty();
    }

    @Test
    void importsNothingWhenAllIsWantedAndTheStoreRefusesOneRow() {
        office.importClients(false, Office.csv("a.csv", HEADER, ADA));
        String sameOwner = BEA.replace("bea@shop-bea.com", "ada@shop-ada.com");
        String cleo = ADA.replace("A1", "C1").replace("ada@shop-ada.com", "cleo@shop-cleo.com");
        ImportReport report = office.importClients(true, Office.csv("b.csv", HEADER, cleo, sameOwner));
        assertThat(report.faults())
                .containsExactly(new Fault(
                        "b.csv",
                        3,
                        "email",
                        "another client has the account owner ada@shop-ada.com, found ada@shop-ada.com"));
        assertThat(clients()).hasSize(1);
    }

    @Test
    void importsAllInOneTransactionWhenAllIsWanted() {
        assertThat(office.importClients(true, Office.csv("a.csv", HEADER, ADA, BEA))
                        .tallies())
                .containsExactly(new Tally("clients", 2, 0, 0));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void changesAClientThatIsDescribedDifferentlyNowWithoutInvitingItAgain() {
        office.importClients(false, Office.csv("a.csv", HEADER, ADA, BEA));
        String moved = ADA.replace("1 Quay Street", "9 Quay Street").replace("invoices|services", "orders");
        assertThat(office.importClients(false, Office.csv("a.csv", HEADER, moved, BEA))
                        .tallies())
                .containsExactly(new Tally("clients", 0, 1, 1));
        assertThat(client("A1").billing().address().street()).isEqualTo("9 Quay Street");
        assertThat(client("A1").portal()).extracting(Object::toString).containsExactly("orders");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void refusesToReplaceTheAccountOwner() {
        office.importClients(false, Office.csv("a.csv", HEADER, ADA));
        String other = ADA.replace("ada@shop-ada.com", "eve@shop-ada.com");
        assertThat(office.importClients(false, Office.csv("a.csv", HEADER, other))
                        .faults())
                .extracting(Fault::column)
                .containsExactly("email");
    }

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

    @Test
    void reportsEveryFaultOfARow() {
        assertThat(office.importClients(false, Office.csv("a.csv", HEADER, ",".repeat(18)))
                        .faults())
                .extracting(Fault::column)
                .containsExactlyInAnyOrder(
                        "external_id",
                        "contact_name",
                        "email",
                        "organisation",
                        "country",
                        "language",
                        "currency",
                        "billing_street",
                        "billing_city",
                        "billing_country");
    }

    private Stream<String> faults(String... lines) {
        return office.importClients(false, Office.csv("a.csv", lines)).faults().stream()
                .map(Fault::toString);
    }

    private static CsvSource faultySample() {
        return new CsvSource() {
            @Override
            public String name() {
                return "faults.csv";
            }

            @Override
            public byte[] read() throws IOException {
                try (var in = Objects.requireNonNull(
                        ImportClientsTest.class.getResourceAsStream("clients-with-faults.csv"))) {
                    return in.readAllBytes();
                }
            }
        };
    }

    private List<Client> clients() {
        return office.get(ClientsOfReseller.class)
                .page(office.operator, ClientFilter.ALL, new PageRequest(200, null))
                .items();
    }

    private Client client(String externalId) {
        return office.stores
                .clients()
                .findByExternalId(office.operator.reseller(), new ExternalId(externalId))
                .orElseThrow();
    }

    private List<Mail> mails() {
        return office.stores
                .mails()
                .page(office.operator.reseller(), null, null, new PageRequest(200, null))
                .items();
    }

    private long events() {
        return office.stores
                .recordedEvents()
                .page(office.operator.reseller(), null, PageRequest.FIRST)
                .items()
                .get(0)
                .sequence();
    }
}
