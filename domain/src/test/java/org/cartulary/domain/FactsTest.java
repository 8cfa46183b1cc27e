package org.cartulary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.PermissionEvent;
import org.cartulary.domain.permission.PermissionId;
import org.junit.jupiter.api.Test;

class FactsTest {

    record Nested(List<String> list, Set<String> set) implements InputFact {}

    record Orphan(String name) implements Event {}

    interface InputFact extends Refusal {
        @Override
        default RefusalKind kind() {
            return RefusalKind.INVALID;
        }
    }

    @Test
    void readInTheOrderOfTheRecord() {
        var granted = new PermissionEvent.Granted(
                new PermissionId(Samples.id(9)),
                Samples.CLIENT,
                3,
                EnumSet.of(Act.PURCHASE, Act.CANCEL, Act.VIEW),
                Set.of(PurchaseMode.CLIENT_CARD),
                Samples.eur("50.00"),
                null,
                null);

        assertThat(granted.facts().keySet())
                .containsExactly("permission", "client", "grantVersion", "acts", "payerModes", "capPerOrder");
        assertThat(granted.facts())
                .containsEntry("acts", "cancel purchase view")
                .containsEntry("payerModes", "client_card")
                .containsEntry("capPerOrder", "EUR 50.00")
                .containsEntry("grantVersion", "3");
    }

    @Test
    void keepTheOrderOfAListAndSortASet() {
        Set<String> set = new LinkedHashSet<>(List.of("b", "a"));

        assertThat(new Nested(List.of("b", "a"), set).facts())
                .containsEntry("list", "b a")
                .containsEntry("set", "a b");
    }

    @Test
    void areTheMessageOfARefusal() {
        assertThat(new InputError.TooLong("name", 20).refused())
                .hasMessage("input.too-long {field=name, most=20}")
                .hasNoCause();
        assertThat(new InputError.TooLong("name", 20).refused().getStackTrace()).isEmpty();
    }

    @Test
    void tellAMistakeInAnEventWithoutSubject() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Orphan("x").subject())
                .withMessageContaining("identity");
    }
}
