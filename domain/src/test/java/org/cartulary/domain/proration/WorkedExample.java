package org.cartulary.domain.proration;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.cartulary.domain.money.BillingPeriod;
import org.joda.money.Money;

/** A row of the table in docs/proration.md. */
record WorkedExample(
        int number,
        String source,
        ProrationMethod method,
        BillingPeriod period,
        LocalDate day,
        Money before,
        Money after,
        String theirs,
        String ours,
        String reason) {

    /** Where a row is about the share alone, its amounts are left empty. */
    static WorkedExample parse(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        String[] period = cells.get(4).split(" to ", -1);
        String[] amounts = (cells.get(6).isEmpty() ? "EUR 0.00 to EUR 0.00" : cells.get(6)).split(" to ", -1);
        return new WorkedExample(
                Integer.parseInt(cells.get(1)),
                cells.get(2),
                ProrationMethod.parse(cells.get(3).replace("`", "")),
                new BillingPeriod(LocalDate.parse(period[0]), LocalDate.parse(period[1])),
                LocalDate.parse(cells.get(5)),
                Money.parse(amounts[0]),
                Money.parse(amounts[1]),
                cells.get(7),
                cells.get(8),
                cells.get(9));
    }

    /** The same figures that they publish, as we compute them. */
    String recomputed() {
        return Arrays.stream(theirs.split(", ", -1)).map(this::recomputed).collect(joining(", "));
    }

    private String recomputed(String figure) {
        String[] nameAndValue = figure.split(" ", -1);
        ZoneId utc = ZoneId.of("UTC");
        Share rest = method.proration().orElseThrow().remaining(period, utc, Days.start(day, utc));
        ChangeCharge change = ChangeCharge.within(rest, before, after);
        return nameAndValue[0] + " "
                + switch (nameAndValue[0]) {
                    case "credit" -> change.credit().getAmount();
                    case "charge" -> change.charge().getAmount();
                    case "net" -> change.net().getAmount();
                    case "used" -> before.minus(change.credit()).getAmount();
                    case "share" -> written(rest, nameAndValue[1]);
                    default -> throw new AssertionError("no such figure: " + figure);
                };
    }

    /** As a fraction or with as many decimals as theirs. */
    private static String written(Share share, String like) {
        if (like.contains("/")) {
            return share.part() + "/" + share.whole();
        }
        int places = new BigDecimal(like).scale();
        return BigDecimal.valueOf(share.part())
                .divide(BigDecimal.valueOf(share.whole()), places, RoundingMode.HALF_UP)
                .toString();
    }

    @Override
    public String toString() {
        return number + " " + source;
    }
}
