package org.cartulary.persistence.jooq;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/**
 * Values that are only kept, as JSON. Names are those of the domain's records; amounts are text, so that no reader makes them binary
 * fractions; an unknown name is an error, because it would be lost by the next save.
 */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new DomainModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // What rows of earlier days do not have is an empty list.
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    static @Nullable JSON of(@Nullable Object value) {
        try {
            return value == null ? null : JSON.json(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a " + value.getClass(), e);
        }
    }

    static <T> Function<JSON, T> to(Class<T> type) {
        return read(MAPPER.constructType(type));
    }

    static <T> Function<JSON, List<T>> toList(Class<T> type) {
        return read(MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    static <T> Function<JSON, Set<T>> toSet(Class<T> type) {
        return read(MAPPER.getTypeFactory().constructCollectionType(Set.class, type));
    }

    static <T> Function<JSON, Map<T, String>> toTexts(Class<T> key) {
        return read(MAPPER.getTypeFactory().constructMapType(Map.class, key, String.class));
    }

    static <K, V> Function<JSON, Map<K, List<V>>> toLists(Class<K> key, Class<V> value) {
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, value);
        return read(MAPPER.getTypeFactory().constructMapType(Map.class, MAPPER.constructType(key), list));
    }

    private static <T> Function<JSON, T> read(JavaType type) {
        ObjectReader reader = MAPPER.readerFor(type);
        return json -> {
            try {
                return reader.readValue(json.data());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a row holds no " + type, e);
            }
        };
    }
}
