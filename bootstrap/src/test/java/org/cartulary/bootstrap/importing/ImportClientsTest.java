package org.cartulary.bootstrap.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
