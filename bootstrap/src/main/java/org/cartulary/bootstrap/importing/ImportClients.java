package org.cartulary.bootstrap.importing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.Refused;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.ClientsOfReseller;
import org.cartulary.ports.client.CreateClient;

/**
 * Imports clients: creates and invites those whose external id is new, changes those that are described differently now, and leaves the
 * others alone, so a second import of one file changes nothing and sends nothing. An import does not replace an account owner.
 */
public final class ImportClients {
    private static final String CLIENTS = "clients";

    private static final Map<String, String> COLUMNS = Map.of(
            "client.external-id-taken", "external_id",
            "client.email-taken", "email",
            "client.currency-locked", "currency",
            "name", "contact_name");

    private final CreateClient create;
    private final ChangeClient change;
    private final ClientsOfReseller clients;
    private final Transactions transactions;

    @Inject
    public ImportClients(
            CreateClient create, ChangeClient change, ClientsOfReseller clients, Transactions transactions) {
        this.create = create;
        this.change = change;
        this.clients = clients;
        this.transactions = transactions;
    }

    /**
     * Imports what can be imported, and reports the rest.
     *
     * @param allOrNothing whether one fault, in whichever file, keeps all of it from being imported
     */
    public ImportReport handle(Actor actor, List<CsvSource> files, boolean allOrNothing, ImportProgress progress) {
        Tables tables = Tables.read(files);
        tables.refuseOtherThan(CLIENTS, CsvForm.CLIENTS);
        List<Fault> faults = new ArrayList<>(tables.faults());
        List<Read<ClientRow>> rows = Read.all(tables.rows(CsvForm.CLIENTS), ClientRow::read, faults);
        rows = Read.lastOfEach(rows, "external_id", ClientRow::externalId, faults);
        rows = Read.lastOfEach(rows, "email", ClientRow::email, faults);
        Steps steps = new Steps(CLIENTS);
        rows.forEach(row -> steps.add(() -> handle(actor, row)));
        List<Tally> tallies =
                allOrNothing ? steps.runAllOrNone(transactions, faults, progress) : steps.runEach(faults, progress);
        return new ImportReport(tallies, faults, tables.notices());
    }

    private Tally handle(Actor actor, Read<ClientRow> read) {
        ClientRow row = read.value();
        try {
            ClientFilter sameId = new ClientFilter(null, null, row.externalId(), null);
            Optional<Client> known = clients.page(actor, sameId, new PageRequest(1, null)).items().stream()
                    .findFirst();
            if (known.isPresent()) {
                return handle(actor, read, known.get());
            }
            create.handle(new CreateClient.Command(
                    actor,
                    row.externalId(),
                    row.contactName(),
                    row.email(),
                    row.profile(),
                    row.billing(),
                    row.portal()));
            return Tally.created(CLIENTS);
        } catch (Refused refused) {
            throw new FaultyRow(List.of(read.row().refused(refused.refusal(), COLUMNS)));
        }
    }

    private Tally handle(Actor actor, Read<ClientRow> read, Client known) {
        ClientRow row = read.value();
        Contact owner = known.accountOwner();
        requireSame(read.row(), "email", row.email(), owner.email());
        requireSame(read.row(), "contact_name", row.contactName(), owner.name());
        if (row.profile().equals(known.profile())
                && row.billing().equals(known.billing())
                && row.portal().equals(known.portal())) {
            return Tally.unchanged(CLIENTS);
        }
        change.handle(new ChangeClient.Command(
                actor, known.id(), row.profile(), row.billing(), row.portal(), known.version()));
        return Tally.changed(CLIENTS);
    }

    private static void requireSame(CsvRow row, String column, Object wanted, Object known) {
        if (!wanted.equals(known)) {
            String reason = "not that of the account owner, whom an import does not replace";
            throw new FaultyRow(List.of(row.fault(column, reason)));
        }
    }
}
