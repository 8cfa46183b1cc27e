package org.cartulary.domain;

import java.util.Map;

/**
 * A business rule said no. A refusal is a record that carries the fact; it is thrown by {@link #refused()}.
 *
 * <p>Records are nested in one sealed family per aggregate ({@code CartError.Empty}); their {@link #code()} follows from those
 * two names ({@code cart.empty}) and is a promise to callers: a record is renamed only with a new major version.
 */
public interface Refusal {

    /** What sort of no this is. */
    RefusalKind kind();

    /** The stable name of this refusal, {@code family.fact} in kebab case. */
    default String code() {
        return FactName.of(getClass());
    }

    /** The facts as text, in the order of the record's components; absent values are left out. */
    default Map<String, String> facts() {
        return Facts.of(this);
    }

    /** This refusal as an exception: {@code throw new CartError.Empty(id).refused()}. */
    default Refused refused() {
        return new Refused(this);
    }
}
