package org.cartulary.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Splits an amount so that its parts add up to it, to the minor unit. */
public final class Split {

    private Split() {}

    /**
     * Splits by largest remainder (Hamilton): each part is its exact share rounded down, and the minor units that are left over go one
     * each to the parts that were rounded down most, the earlier one first where two are equal. So each part is within one minor unit of
     * its exact share, and none is more than its weight if the whole is no more than all weights.
     *
     * @param whole zero or more
     * @param weights in its currency, zero or more each, and together more than zero unless the whole is zero
     */
    public static List<Money> inProportion(Money whole, List<Money> weights) {
        BigInteger amount = minor(whole);
        BigInteger total = weights.stream().map(Split::minor).reduce(BigInteger.ZERO, BigInteger::add);
        if (amount.signum() == 0) {
            return weights.stream().map(weight -> whole).toList();
        }
        List<BigInteger[]> shares = weights.stream()
                .map(weight -> amount.multiply(minor(weight)).divideAndRemainder(total))
                .toList();
        BigInteger given = shares.stream().map(share -> share[0]).reduce(BigInteger.ZERO, BigInteger::add);
        List<Integer> favoured = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1]).reversed())
                .limit(amount.subtract(given).longValueExact())
                .toList();
        List<Money> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            BigInteger rounded = shares.get(i)[0];
            BigInteger part = favoured.contains(i) ? rounded.add(BigInteger.ONE) : rounded;
            parts.add(Money.of(whole.getCurrencyUnit(), new BigDecimal(part, whole.getScale())));
        }
        return parts;
    }

    private static BigInteger minor(Money money) {
        return money.getAmount().unscaledValue();
    }
}
