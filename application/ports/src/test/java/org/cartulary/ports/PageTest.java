package org.cartulary.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final PageRequest THREE = new PageRequest(3, null);

    @Test
    void isTheLastWhenNothingIsLeft() {
        assertThat(Page.of(List.of(), THREE, String::valueOf)).isEqualTo(new Page<>(List.of(), null));
        assertThat(Page.of(List.of(9, 8, 7), THREE, String::valueOf)).isEqualTo(new Page<>(List.of(9, 8, 7), null));
    }

    @Test
    void namesItsLastItemWhenMoreFollow() {
        assertThat(Page.of(List.of(9, 8, 7, 6), THREE, String::valueOf)).isEqualTo(new Page<>(List.of(9, 8, 7), "7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void isOfOneToTwoHundredItems(int limit) {
        assertThat(new PageRequest(limit, "x").limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 201, Integer.MAX_VALUE})
    void refusesAnyOtherLength(int limit) {
        assertThatThrownBy(() -> new PageRequest(limit, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new InputError.OutOfRange("limit", "1", "200")));
    }

    @Test
    void hasFiftyItemsUnlessSaidOtherwise() {
        assertThat(PageRequest.FIRST).isEqualTo(new PageRequest(50, null));
    }
}
