package org.cartulary.documents;

import org.cartulary.domain.tax.TaxTreatment;

/** The code of EN 16931 for how something is taxed (UNTDID 5305, BT-118 and BT-151). */
enum Vat {
    /** Standard rate. */
    S,
    /** Zero rate: what would be the standard rate were it more than nothing. */
    Z,
    /** Reverse charge. */
    AE,
    /** Exempt. */
    E,
    /** Outside the scope of tax. */
    O;

    static Vat of(TaxTreatment tax) {
        return switch (tax.category()) {
            case S -> tax.percent().signum() == 0 ? Z : S;
            case AE -> AE;
            case E -> E;
            case O -> O;
        };
    }

    /** Whether the standard has one code for the reason; an exemption has many, and is told in words. */
    boolean hasReasonCode() {
        return this == AE || this == O;
    }

    /** Whether the standard wants to be told why nothing is charged (BT-120, BT-121). */
    boolean needsReason() {
        return this == AE || this == E || this == O;
    }
}
