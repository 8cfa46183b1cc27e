package org.cartulary.ports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrowablesTest {

    @Test
    void keepTheCauseOfAnOutage() {
        Exception cause = new IllegalStateException("08006");

        assertThat(new Outage("the database does not answer", cause))
                .hasCause(cause)
                .hasMessage("the database does not answer");
        assertThat(new Contended("given up", cause)).hasCause(cause).hasMessage("given up");
    }

    @Test
    void haveNoStackWhereTheyOnlyAskForARepeat() {
        assertThat(new ConcurrentChange("cart_1").getStackTrace()).isEmpty();
        assertThat(new ConcurrentChange("cart_1")).hasMessage("cart_1");
    }
}
