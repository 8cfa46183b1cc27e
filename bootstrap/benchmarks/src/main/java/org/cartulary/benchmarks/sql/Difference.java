package org.cartulary.benchmarks.sql;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.util.UuidValidator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cartulary.domain.id.TypedId;

/** What differs between two orders that followed each other. */
final class Difference {

    private final RecordedOrder first;
    private final RecordedOrder second;
    private final UUID known;
    private final byte[] knownBytes;
    private final Map<String, Integer> places = new HashMap<>();

    Difference(RecordedOrder first, RecordedOrder second, UUID known) {
        this.first = first;
        this.second = second;
        this.known = known;
        this.knownBytes = Identity.bytes(known);
    }

    List<List<Step>> transactions() {
        return pairs(first.transactions(), second.transactions()).stream()
                .map(statements -> pairs(statements.one(), statements.other()).stream()
                        .map(this::step)
                        .toList())
                .toList();
    }

    private Step step(Pair<RecordedStatement> statements) {
        String text = statements.other().text();
        if (!text.equals(statements.one().text())) {
            throw new IllegalStateException("two orders say different things: " + statements);
        }
        return new Step(
                text,
                pairs(statements.one().values(), statements.other().values()).stream()
                        .map(values -> new Varying(values.other().form(), value(values)))
                        .toList());
    }

    private Varying.Value value(Pair<Bound> bound) {
        Object before = bound.one().value();
        Object after = bound.other().value();
        if (Objects.deepEquals(before, after)) {
            return fresh -> after;
        }
        if (after instanceof byte[] identity && identity.length == Identity.BYTES) {
            if (Arrays.equals(identity, knownBytes)) {
                return Fresh::known;
            }
            int place = places.computeIfAbsent(Arrays.toString(identity), any -> places.size());
            return fresh -> fresh.identity(place);
        }
        if (before instanceof Long from && after instanceof Long to) {
            return fresh -> to + fresh.number() * (to - from);
        }
        if (after instanceof String text && UuidValidator.isValid(text)) {
            return fresh -> UuidCreator.getTimeOrderedEpoch().toString();
        }
        if (after instanceof String text && text.endsWith(TypedId.format("", known))) {
            String prefix = text.substring(0, text.lastIndexOf('_'));
            return fresh -> fresh.knownAs(prefix);
        }
        return fresh -> after;
    }

    private static <T> List<Pair<T>> pairs(List<T> some, List<T> others) {
        if (some.size() != others.size()) {
            throw new IllegalStateException("two orders differ in length: " + some + " and " + others);
        }
        List<Pair<T>> pairs = new ArrayList<>();
        IntStream.range(0, some.size()).forEach(i -> pairs.add(new Pair<>(some.get(i), others.get(i))));
        return pairs;
    }

    private record Pair<T>(T one, T other) {}
}
