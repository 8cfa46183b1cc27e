package org.cartulary.benchmarks.sql;

import java.util.List;

/** One write of a {@link Replay}. */
record Step(String text, List<Varying> values) {}
