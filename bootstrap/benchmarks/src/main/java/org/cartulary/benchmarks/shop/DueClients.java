package org.cartulary.benchmarks.shop;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.Stores;

/**
 * Clients of one reseller who have bought before, permit renewals with their card, and have one subscription that is due today. They are
 * put into the stores, many by one commit; no use case is called. All that is kept of one bears the same identity.
 */
public final class DueClients {

    private static final int CLIENTS_PER_COMMIT = 250;
    private static final Grant RENEWALS =
            new Grant(Set.of(Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);

    private final Stores stores;
    private final ResellerId reseller;
    private final LocalDate start;
    private final ServiceTerms terms;

    DueClients(Stores stores, ResellerId reseller) {
        this.stores = stores;
        this.reseller = reseller;
        this.start = stores.resellers()
                .find(reseller)
                .orElseThrow()
                .dateAt(Instant.now())
                .minusMonths(1);
        this.terms =
                terms(stores.products().find(reseller, Catalogue.CODES.get(0)).orElseThrow());
    }

    private static ServiceTerms terms(Product product) {
        Price monthly = product.prices().stream()
                .filter(price -> price.cycle().equals(Catalogue.MONTHLY))
                .findFirst()
                .orElseThrow();
        return new ServiceTerms(
                product.code(),
                product.name(Language.EN),
                1,
                monthly.cycle(),
                Term.THREE_YEARS,
                monthly.recurring(1),
                DomainName.parse("bakery.example"),
                null,
                null,
                List.of());
    }

    /** Adds so many; says the identities. */
    public List<UUID> add(int clients) {
        List<UUID> added =
                Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(clients).toList();
        int commits = (clients + CLIENTS_PER_COMMIT - 1) / CLIENTS_PER_COMMIT;
        IntStream.range(0, commits)
                .mapToObj(i -> added.subList(i * CLIENTS_PER_COMMIT, Math.min(clients, (i + 1) * CLIENTS_PER_COMMIT)))
                .parallel()
                .forEach(this::commit);
        return added;
    }

    private void commit(List<UUID> some) {
        stores.transactions().write(() -> {
            some.forEach(this::save);
            stores.subscriptions().addAll(some.stream().map(this::subscription).toList());
            return some;
        });
    }

    private void save(UUID identity) {
        ClientId client = new ClientId(identity);
        stores.clients().save(client(client));
        stores.permissions()
                .save(Permission.grant(new PermissionId(identity), reseller, client, RENEWALS)
                        .next());
        stores.paymentMethods()
                .save(PaymentMethod.add(
                                new PaymentMethodId(identity),
                                reseller,
                                new Account.OfClient(client),
                                SandboxGateway.NAME,
                                TestCard.SUCCEEDS.token(),
                                TestCard.SUCCEEDS.label(),
                                Instant.now().truncatedTo(ChronoUnit.MICROS))
                        .next());
    }

    private Client client(ClientId id) {
        Contact owner = new Contact(
                new ContactId(id.value()), "Ada", EmailAddress.parse("ada@" + id.value() + ".example"), true);
        return new Client(
                id,
                reseller,
                null,
                ClientState.ACTIVE,
                new Profile("Bakery", null, Language.EN, null),
                new BillingDetails(terms.recurring().getCurrencyUnit(), Shop.PARIS, null, null),
                List.of(owner),
                Set.of(),
                true,
                1);
    }

    private Subscription subscription(UUID identity) {
        ClientId client = new ClientId(identity);
        return Subscription.start(
                        new SubscriptionId(identity),
                        reseller,
                        client,
                        new Account.OfClient(client),
                        new OrderId(identity),
                        terms,
                        terms.recurring(),
                        start)
                .next();
    }
}
