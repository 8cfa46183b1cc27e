package org.cartulary.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartEvent;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientEvent;
import org.cartulary.domain.client.InvitationError;
import org.cartulary.domain.client.InvitationEvent;
import org.cartulary.domain.client.TokenError;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.domain.invoice.InvoiceEvent;
import org.cartulary.domain.mail.MailError;
import org.cartulary.domain.order.OrderError;
import org.cartulary.domain.order.OrderEvent;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentEvent;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.domain.permission.PermissionEvent;
import org.cartulary.domain.reseller.AccessError;
import org.cartulary.domain.reseller.ResellerError;
import org.cartulary.domain.reseller.ResellerEvent;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionEvent;
import org.jspecify.annotations.Nullable;

/** Every family of refusals and events in the domain, and their records, found by reflection. */
final class Families {

    private static final List<Class<?>> REFUSALS = List.of(
            AccessError.class,
            CartError.class,
            CatalogError.class,
            ClientError.class,
            InputError.class,
            InvitationError.class,
            InvoiceError.class,
            MailError.class,
            OrderError.class,
            PaymentError.class,
            PermissionError.class,
            ResellerError.class,
            SubscriptionError.class,
            TokenError.class);

    private static final List<Class<?>> EVENTS = List.of(
            CartEvent.class,
            ClientEvent.class,
            InvitationEvent.class,
            InvoiceEvent.class,
            OrderEvent.class,
            PaymentEvent.class,
            PermissionEvent.class,
            ResellerEvent.class,
            SubscriptionEvent.class);

    private Families() {}

    static Stream<Class<?>> refusals() {
        return REFUSALS.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    static Stream<Class<?>> events() {
        return EVENTS.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    /** A record that holds nothing: enough to ask it for what depends on its type alone. */
    static Object blank(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable
        Object[] nothing = Arrays.stream(components)
                .map(component -> component == int.class ? (Object) 0 : component == long.class ? (Object) 0L : null)
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            return canonical.newInstance(nothing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
