package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void areTheUsualOnesUntilTheyAreSet() {
        Reply usual = office.key().get("/v1/policies");

        assertThat(usual.json().at("/dunning/tries")).hasToString("[1,3,7,14,30]");
        assertThat(usual.at("/dunning/suspendsAfter")).isEqualTo("14");
        assertThat(usual.json().at("/reminders/days")).hasToString("[1,8,22]");
        assertThat(usual.at("/notices/renewal")).isEqualTo("30");
        assertThat(usual.at("/notices/lapse")).isEqualTo("7");
        assertThat(usual.at("/notices/trial")).isEqualTo("7");
    }

    @Test
    void areSetWholeAndAsUsualWhereTheySayNothing() {
        Reply set = office.key()
                .put(
                        "/v1/policies",
                        "{\"dunning\": {\"tries\": [2, 5], \"suspendsAfter\": 2}, \"reminders\": {\"days\": []},"
                                + " \"notices\": {\"trial\": 3}}");

        assertThat(set.status()).isEqualTo(200);
        Reply read = office.key().get("/v1/policies");
        assertThat(read.json()).isEqualTo(set.json());
        assertThat(read.json().at("/dunning/tries")).hasToString("[2,5]");
        assertThat(read.json().at("/reminders/days")).hasToString("[]");
        assertThat(read.at("/notices/trial")).isEqualTo("3");
        assertThat(read.at("/notices/renewal")).isEqualTo("30");
        assertThat(office.key().put("/v1/policies", "{}").at("/dunning/suspendsAfter"))
                .isEqualTo("14");
    }

    @Test
    void areEachResellersOwn() {
        office.key().put("/v1/policies", "{\"notices\": {\"trial\": 3}}");

        assertThat(API.office().key().get("/v1/policies").at("/notices/trial")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dunning\": {\"tries\": [3, 3], \"suspendsAfter\": 3}} | dunning.tries",
                "{\"dunning\": {\"tries\": [0], \"suspendsAfter\": 0}} | dunning.tries",
                "{\"dunning\": {\"tries\": [366], \"suspendsAfter\": 366}} | dunning.tries",
                "{\"dunning\": {\"tries\": [], \"suspendsAfter\": 1}} | dunning.suspendsAfter",
                "{\"dunning\": {\"tries\": [1, 3], \"suspendsAfter\": 2}} | dunning.suspendsAfter",
                "{\"dunning\": {\"suspendsAfter\": 2}} | dunning.tries",
                "{\"dunning\": {\"tries\": [1]}} | dunning.suspendsAfter",
                "{\"reminders\": {\"days\": [8, 1]}} | reminders.days",
                "{\"reminders\": {}} | reminders.days",
                "{\"notices\": {\"lapse\": 0}} | notices.lapse",
                "{\"notices\": {\"trial\": 93}} | notices.trial",
                "{\"notices\": {\"renewal\": \"soon\"}} | notices.renewal"
            })
    void areRefusedInTheNameOfTheirFieldWhereTheyMakeNoSense(String policies, String field) {
        Reply refused = office.key().put("/v1/policies", policies);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo(field);
    }

    @Test
    void areNotBrokenByNothingInAList() {
        assertThat(office.key()
                        .put("/v1/policies", "{\"reminders\": {\"days\": [null]}}")
                        .status())
                .isEqualTo(400);
    }
}
