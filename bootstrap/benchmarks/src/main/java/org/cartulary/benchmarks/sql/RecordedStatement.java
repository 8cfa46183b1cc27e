package org.cartulary.benchmarks.sql;

import java.util.List;
import java.util.Locale;

/**
 * A statement that was executed.
 *
 * @param values in the order of the text
 */
public record RecordedStatement(String text, List<Bound> values) {

    public RecordedStatement {
        values = List.copyOf(values);
    }

    /** Whether it asked for rows; it may still have locked them. */
    public boolean reads() {
        return text.toLowerCase(Locale.ROOT).startsWith("select");
    }

    boolean about(String table) {
        return text.toLowerCase(Locale.ROOT)
                .matches("(insert into|delete from|update|select .* from) " + table + " .*");
    }

    /** Its text without the columns that it reads or writes, and with the number of rows that it inserts. */
    public String brief() {
        if (text.startsWith("insert")) {
            String columns = text.substring(text.indexOf('('), text.indexOf(')'));
            int rows = values.size() / columns.split(",", -1).length;
            return text.replaceFirst(" \\(.*", "") + ": " + rows + (rows == 1 ? " row" : " rows");
        }
        return text.replaceFirst("^select .*? from ", "select from ").replaceFirst(" set .*? where ", " where ");
    }
}
