package org.cartulary.domain.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the first place in which two canonical documents differ. */
final class Difference {

    /** In the order in which they come about; what is not named here is before them. */
    private static final List<String> CAUSES_FIRST = List.of(
            "lines",
            "steps",
            "recurring",
            "change",
            "credit",
            "carried",
            "gross",
            "net",
            "base",
            "taxes",
            "tax",
            "total");

    private static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(CAUSES_FIRST::indexOf).thenComparing(Comparator.naturalOrder());

    private Difference() {}

    static Optional<CertificateError> first(Object says, Object computed) {
        return first("", says, computed);
    }

    private static Optional<CertificateError> first(String place, Object says, Object computed) {
        if (says instanceof Map<?, ?> map && computed instanceof Map<?, ?> other) {
            Set<String> names = new TreeSet<>(ORDER);
            map.keySet().forEach(name -> names.add(name.toString()));
            other.keySet().forEach(name -> names.add(name.toString()));
            return names.stream()
                    .flatMap(name ->
                            first(under(place, name), orNothing(map.get(name)), orNothing(other.get(name))).stream())
                    .findFirst();
        }
        if (says instanceof List<?> list && computed instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                Optional<CertificateError> inside = first(under(place, String.valueOf(i)), list.get(i), other.get(i));
                if (inside.isPresent()) {
                    return inside;
                }
            }
            return Optional.empty();
        }
        return says.equals(computed)
                ? Optional.empty()
                : Optional.of(new CertificateError.Differs(place, says.toString(), computed.toString()));
    }

    private static String under(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "nothing" : value;
    }
}
