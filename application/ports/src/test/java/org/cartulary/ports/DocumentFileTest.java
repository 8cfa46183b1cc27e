package org.cartulary.ports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFileTest {

    @Test
    void cannotBeChangedThroughItsBytes() {
        byte[] bytes = {1, 2, 3};
        DocumentFile file = new DocumentFile("INV-000001.pdf", "application/pdf", bytes);
        bytes[0] = 9;
        file.content()[1] = 9;

        assertThat(file.content()).containsExactly(1, 2, 3);
        assertThat(file.fileName()).isEqualTo("INV-000001.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
    }
}
