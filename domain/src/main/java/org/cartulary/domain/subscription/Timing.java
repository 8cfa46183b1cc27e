package org.cartulary.domain.subscription;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.cartulary.domain.InputError;

/** When a change of a subscription takes effect. Its text is {@code now}, {@code period_end}, {@code term_end}, or a date. */
public sealed interface Timing {

    Timing NOW = Named.NOW;
    Timing PERIOD_END = Named.PERIOD_END;
    Timing TERM_END = Named.TERM_END;

    /** The first day on which the change is in effect, asked on a day. */
    LocalDate of(Subscription subscription, LocalDate today);

    /** Reads what {@code toString()} wrote. */
    static Timing parse(String text) {
        for (Named named : Named.values()) {
            if (named.toString().equals(text)) {
                return named;
            }
        }
        try {
            return new On(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            throw new InputError.Malformed("when", "now, period_end, term_end or a date such as 2027-01-31").refused();
        }
    }

    /** A moment in the life of every subscription. */
    enum Named implements Timing {
        NOW {
            @Override
            public LocalDate of(Subscription subscription, LocalDate today) {
                return today;
            }
        },
        /** When what is paid for runs out. */
        PERIOD_END {
            @Override
            public LocalDate of(Subscription subscription, LocalDate today) {
                return subscription.paidThrough();
            }
        },
        TERM_END {
            @Override
            public LocalDate of(Subscription subscription, LocalDate today) {
                return subscription.termEnds();
            }
        };

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** On a date of the reseller's. */
    record On(LocalDate date) implements Timing {

        @Override
        public LocalDate of(Subscription subscription, LocalDate today) {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }
}
