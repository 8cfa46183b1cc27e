package org.cartulary.api.payment;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Repeat;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.payment.PaymentsOfReseller;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.jspecify.annotations.Nullable;

/** The routes of payment methods. Without a holder they are the caller's own: the reseller's, or the contact's client's. */
public final class PaymentMethodRoutes {

    private static final String ALL = "/v1/payment-methods";

    private final AddPaymentMethod add;
    private final RemovePaymentMethod remove;
    private final PaymentsOfReseller payments;

    public PaymentMethodRoutes(AddPaymentMethod add, RemovePaymentMethod remove, PaymentsOfReseller payments) {
        this.add = add;
        this.remove = remove;
        this.payments = payments;
    }

    public List<Route> all() {
        return List.of(
                Route.get(ALL, this::list),
                Route.post(ALL, this::add).with(Repeat.KEPT_AFTERWARDS),
                Route.delete(ALL + "/{id}", this::remove));
    }

    private Answer list(Call call) {
        Account holder = call.query("holder").optional("holder", Account::parse);
        return Answer.ok(new PaymentMethodDocument.All(
                payments.methods(call.actor(), holder == null ? own(call.actor()) : holder).stream()
                        .map(PaymentMethodDocument::of)
                        .toList()));
    }

    private Answer add(Call call) {
        NewMethod method = call.body(NewMethod.class);
        Account holder = Field.optional("holder", method.holder(), Account::parse);
        PaymentMethod added = add.handle(new AddPaymentMethod.Command(
                call.actor(),
                holder == null ? own(call.actor()) : holder,
                Field.required("token", method.token(), GatewayToken::parse)));
        return Answer.created(call.location(ALL + "/" + added.id()), PaymentMethodDocument.of(added));
    }

    private Answer remove(Call call) {
        remove.handle(new RemovePaymentMethod.Command(call.actor(), call.path("id", PaymentMethodId::parse)));
        return Answer.noContent();
    }

    private static Account own(Actor actor) {
        return actor instanceof Actor.ClientContact contact
                ? new Account.OfClient(contact.client())
                : new Account.OfReseller(actor.reseller());
    }

    /** The gateway's token of a payment method, and whose it becomes. */
    private record NewMethod(
            @Nullable String holder, @Nullable String token) {}
}
