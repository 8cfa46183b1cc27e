package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contract runs behind this guard, so it has to bite. */
class TenantGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from client where client_id = ?",
                "update cart set state = ? where cart_id = ?",
                "delete from one_time_token where subject_id = ?",
                "insert into mail (mail_id, reseller_id) values (?, ?)",
                "select reseller_id from client",
                "select name from client where client_id = ? and reseller_id = ?"
            })
    void stopsAStatementThatIsNotWithinAReseller(String statement) {
        assertThatThrownBy(() -> TenantGuard.check(statement))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from client where reseller_id = ? and client_id = ?",
                "select name from client where (reseller_id = ? and client_id < ?) order by client_id desc",
                "update cart set state = ? where (reseller_id = ? and cart_id = ? and version = ?)",
                "insert into mail (reseller_id, mail_id) values (?, ?)"
            })
    void letsOneThroughThatIs(String statement) {
        assertThatCode(() -> TenantGuard.check(statement)).doesNotThrowAnyException();
    }
}
