package org.cartulary.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartulary.domain.cart.CartEvent;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.client.InvitationError;
import org.cartulary.domain.id.Id;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every record of every family of refusals and events, found by reflection. */
class FamiliesTest {

    @Test
    void ofRefusalsGiveEachItsOwnCode() {
        assertThat(Families.refusals().map(FactName::of))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(50);
    }

    @Test
    void ofEventsGiveEachItsOwnType() {
        assertThat(Families.events().map(FactName::of)).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    }

    @TestFactory
    Stream<DynamicTest> nameEachByFamilyAndFact() {
        return Stream.concat(Families.refusals(), Families.events())
                .map(fact -> dynamicTest(
                        fact.getName(),
                        () -> assertThat(FactName.of(fact)).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*")));
    }

    @TestFactory
    Stream<DynamicTest> ofEventsBeginWithTheIdentityOfTheirSubject() {
        return Families.events()
                .map(event -> dynamicTest(
                        event.getName(),
                        () -> assertThat(event.getRecordComponents()[0].getType())
                                .matches(Id.class::isAssignableFrom)));
    }

    /** The text that the compiler gives a record is not specified: what is hashed and told must not hang on it. */
    @TestFactory
    Stream<DynamicTest> holdOnlyRecordsThatWriteThemselves() {
        return Stream.concat(Families.refusals(), Families.events())
                .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
                .map(RecordComponent::getType)
                .flatMap(type -> type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type))
                .filter(Class::isRecord)
                .distinct()
                .map(type -> dynamicTest(
                        type.getName(),
                        () -> assertThat(classFile(type))
                                .as("calls what the compiler makes of toString()")
                                .doesNotContain("(L" + type.getName().replace('.', '/') + ";)Ljava/lang/String;")));
    }

    @Test
    void nameAFactByItsWords() {
        assertThat(FactName.of(CartEvent.CheckedOut.class)).isEqualTo("cart.checked-out");
        assertThat(FactName.of(CatalogError.AddOnNeedsBase.class)).isEqualTo("catalog.add-on-needs-base");
        assertThat(FactName.of(InvitationError.NoneOpen.class)).isEqualTo("invitation.none-open");
    }

    @Test
    void tellTheSubjectOfAnEvent() {
        assertThat(new CartEvent.Opened(Samples.CART, Samples.CLIENT).subject()).isEqualTo(Samples.CART);
    }

    private static String classFile(Class<?> type) throws IOException {
        String name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }
}
