package org.cartulary.domain.proration;

/** In what the parts of a {@link Share} are counted. */
public enum ShareUnit {
    /** Days of the calendar. Every instant of one day has the same share. */
    DAY,
    /** Days of a year of twelve months with thirty days each. Every instant of one day has the same share. */
    DAY_OF_360,
    /** Seconds on the clock: a day on which clocks are set has more or fewer of them. */
    SECOND
}
