package org.cartulary.persistence.schema;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Keeps a UUID as sixteen bytes, most significant first, so that time-ordered ids sort by age in every database. */
public final class UuidBytesConverter extends AbstractConverter<byte[], UUID> {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 16;

    /** For the generated code. */
    public UuidBytesConverter() {
        super(byte[].class, UUID.class);
    }

    @Override
    public @Nullable UUID from(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A UUID has 16 bytes, this value has " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public byte @Nullable [] to(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(LENGTH)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }
}
