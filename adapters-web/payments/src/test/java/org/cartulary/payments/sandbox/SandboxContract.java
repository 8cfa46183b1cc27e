package org.cartulary.payments.sandbox;

import java.util.List;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.payments.GatewayContract;
import org.cartulary.payments.RefundContract;
import org.joda.money.Money;

/** The gateway contracts, filled with the sandbox's cards. */
interface SandboxContract extends GatewayContract, RefundContract {

    SandboxLedger ledger();

    @Override
    default List<Money> chargedUnder(String key) {
        return ledger().charges().stream()
                .filter(charge -> charge.key().equals(key))
                .map(SandboxCharge::amount)
                .toList();
    }

    @Override
    default GatewayToken succeeds() {
        return TestCard.SUCCEEDS.token();
    }

    @Override
    default GatewayToken declined() {
        return TestCard.DECLINED.token();
    }

    @Override
    default GatewayToken unknown() {
        return new GatewayToken("card_of_nobody");
    }

    @Override
    default GatewayToken timesOutAfterCharging() {
        return TestCard.TIMES_OUT_EXECUTED.token();
    }

    @Override
    default GatewayToken timesOutWithoutCharging() {
        return TestCard.TIMES_OUT_NOT_EXECUTED.token();
    }

    @Override
    default GatewayToken answersGarbage() {
        return TestCard.ANSWERS_GARBAGE.token();
    }

    @Override
    default List<Money> refundedOf(String charge) {
        return ledger().refunds().stream()
                .filter(refund -> refund.charge().equals(charge))
                .map(SandboxRefund::amount)
                .toList();
    }

    @Override
    default GatewayToken refundDeclined() {
        return TestCard.REFUND_DECLINED.token();
    }

    @Override
    default GatewayToken refundTimesOutAfterwards() {
        return TestCard.REFUND_TIMES_OUT_EXECUTED.token();
    }

    @Override
    default GatewayToken refundTimesOutBefore() {
        return TestCard.REFUND_TIMES_OUT_NOT_EXECUTED.token();
    }
}
