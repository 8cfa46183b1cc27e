package org.cartulary.documents;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.quote.TaxTotal;

/** Why an invoice or credit note cannot be an e-invoice after EN 16931. */
enum EInvoiceObstacle {
    DRAFT,
    VOID,
    /** Two at the most (BR-DEC-09 to 23). */
    DECIMALS,
    /** Whoever sells has a VAT identifier, unless the sale is outside the scope of tax (BR-S-02, BR-Z-02, BR-AE-02). */
    SELLER,
    /** Whoever accounts for the tax has one too (BR-AE-02). */
    BUYER,
    /** What is outside the scope stands alone (BR-O-11). */
    MIXED,
    /** There and by reverse charge nothing is charged (BR-AE-05, BR-O-09). */
    CHARGED,
    /** The tax is that of the sum, give or take one unit of the currency (BR-CO-17). */
    ROUNDING;

    /** The first one that stands in its way. */
    static Optional<EInvoiceObstacle> of(DocumentFrame frame) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.stands(frame))
                .findFirst();
    }

    /** In words that can follow a colon. */
    String in(Words words) {
        return words.of("noEInvoice." + name().toLowerCase(Locale.ROOT));
    }

    private boolean stands(DocumentFrame frame) {
        Set<Vat> vats = EnumSet.noneOf(Vat.class);
        frame.taxes().forEach(tax -> vats.add(Vat.of(tax.treatment())));
        return switch (this) {
            case DRAFT -> frame.state() == InvoiceState.DRAFT;
            case VOID -> frame.state() == InvoiceState.VOID;
            case DECIMALS -> frame.total().getCurrencyUnit().getDecimalPlaces() > 2;
            case SELLER -> frame.issuer().vatId() == null && !vats.equals(EnumSet.of(Vat.O));
            case BUYER -> frame.billed().vatId() == null && vats.contains(Vat.AE);
            case MIXED -> vats.contains(Vat.O) && vats.size() > 1;
            case CHARGED -> frame.taxes().stream().anyMatch(EInvoiceObstacle::charged);
            case ROUNDING -> frame.taxes().stream().anyMatch(EInvoiceObstacle::rounded);
        };
    }

    private static boolean rounded(TaxTotal total) {
        BigDecimal exact =
                total.base().getAmount().multiply(total.treatment().percent()).movePointLeft(2);
        return exact.subtract(total.tax().getAmount()).abs().compareTo(BigDecimal.ONE) >= 0;
    }

    private static boolean charged(TaxTotal total) {
        return Vat.of(total.treatment()).needsReason()
                && total.treatment().percent().signum() > 0;
    }
}
