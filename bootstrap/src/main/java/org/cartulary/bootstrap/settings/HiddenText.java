package org.cartulary.bootstrap.settings;

/** Text that no log line shows by accident: only {@link #value()} tells it. */
public record HiddenText(String value) {
    @Override
    public String toString() {
        return "(hidden)";
    }
}
