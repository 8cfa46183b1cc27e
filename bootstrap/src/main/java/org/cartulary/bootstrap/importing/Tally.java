package org.cartulary.bootstrap.importing;

/** How many of one sort were new, changed, and as they were already. */
public record Tally(String what, int created, int changed, int unchanged) {
    static Tally none(String what) {
        return new Tally(what, 0, 0, 0);
    }

    static Tally created(String what) {
        return new Tally(what, 1, 0, 0);
    }

    static Tally changed(String what) {
        return new Tally(what, 0, 1, 0);
    }

    static Tally unchanged(String what) {
        return new Tally(what, 0, 0, 1);
    }

    Tally plus(Tally other) {
        return new Tally(what, created + other.created, changed + other.changed, unchanged + other.unchanged);
    }

    @Override
    public String toString() {
        return what + ": " + created + " new, " + changed + " changed, " + unchanged + " unchanged";
    }
}
