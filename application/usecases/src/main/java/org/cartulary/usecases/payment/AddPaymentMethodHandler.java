package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Asks the gateway what the token is, and then keeps the reference. Adding the same token again answers with the one that stands. */
public final class AddPaymentMethodHandler implements AddPaymentMethod {

    private final Transactions transactions;
    private final Gateways gateways;
    private final PaymentMethods methods;
    private final MethodChoice choice;
    private final Lookup lookup;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public AddPaymentMethodHandler(
            Transactions transactions,
            Gateways gateways,
            PaymentMethods methods,
            MethodChoice choice,
            Lookup lookup,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.gateways = gateways;
        this.methods = methods;
        this.choice = choice;
        this.lookup = lookup;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public PaymentMethod handle(Command command) {
        Actor actor = command.actor();
        HolderAccess.requireOwn(actor, command.holder());
        NewCard card = gateways.describe(command.token());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.write(() -> {
            By by = By.of(actor);
            if (command.holder() instanceof Account.OfClient of) {
                ClientId client = lookup.client(actor, of.client()).id();
                by = By.of(actor, client);
            }
            List<Event> events = new ArrayList<>();
            List<PaymentMethod> usable = methods.usable(actor.reseller(), command.holder());
            PaymentMethod method = choice.stored(actor.reseller(), command.holder(), card, usable, events, now);
            recorder.record(by, events);
            return method;
        });
    }
}
