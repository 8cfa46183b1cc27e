package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumSet;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.InvoiceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource
    void sayTheSameThingsInEachLanguage(Language language) {
        assertThat(Words.of(language).all().keySet())
                .isEqualTo(Words.of(Language.EN).all().keySet());
        assertThat(Words.of(language).all().values())
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void haveAWordForEachStateOfAnInvoice(InvoiceState state) {
        assertThat(Words.of(Language.PL).has("state." + state)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void haveAReasonForEachObstacleOfAnEInvoice(EInvoiceObstacle obstacle) {
        assertThat(obstacle.in(Words.of(Language.PL))).isNotBlank();
    }

    @Test
    void haveAWordForWhereverTheMoneyOfACreditNoteIs() {
        for (SettlementWay way : SettlementWay.values()) {
            assertThat(Words.of(Language.PL).has("credited." + way)).isTrue();
        }
        for (SettlementState state : EnumSet.of(SettlementState.OWED, SettlementState.UNDER_WAY)) {
            assertThat(Words.of(Language.PL).has("credited." + state)).isTrue();
        }
    }

    @Test
    void putTwoValuesInTheirPlaces() {
        assertThat(Words.of(Language.PL).of("original", "INV-000042", "1 maja"))
                .isEqualTo("Do faktury INV-000042 z dnia 1 maja");
    }

    @Test
    void putAValueInItsPlace() {
        assertThat(Words.of(Language.FR).of("term", 36)).isEqualTo("engagement de 36 mois");
    }

    @Test
    void failWhereAWordIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> Words.of(Language.EN).of("nonsense"));
    }
}
