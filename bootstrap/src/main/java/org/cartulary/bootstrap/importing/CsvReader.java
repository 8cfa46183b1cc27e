package org.cartulary.bootstrap.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cartulary.bootstrap.settings.Suggestion;

/** Reads a CSV file: UTF-8 with or without a byte order mark, quoted as RFC 4180, with a header that tells its form. */
final class CsvReader {
    private static final int MOST_BYTES = 64 << 20;
    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private CsvReader(String file) {
        this.file = file;
    }

    /** Throws {@link FaultyRow} about the file as a whole when none of it can be used. */
    static CsvTable read(CsvSource source) {
        return new CsvReader(source.name()).table(source);
    }

    private CsvTable table(CsvSource source) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text(source)), RFC4180)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw useless(1, "empty: the first line names the columns");
            }
            List<String> header = records.next().stream().map(String::strip).toList();
            CsvForm form = form(header);
            return new CsvTable(file, form, rows(form, parser, records, header), faults, notices);
        } catch (IOException | UncheckedIOException unreadable) {
            throw useless(1, "cannot be read");
        }
    }

    private List<CsvRow> rows(CsvForm form, CSVParser parser, Iterator<CSVRecord> records, List<String> header) {
        List<CsvRow> rows = new ArrayList<>();
        long line = parser.getCurrentLineNumber() + 1;
        try {
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                if (cells.size() == header.size()) {
                    Map<String, String> texts = new HashMap<>();
                    header.forEach(column -> texts.put(column, cells.get(texts.size())));
                    form.optional().forEach(column -> texts.putIfAbsent(column, ""));
                    rows.add(new CsvRow(file, line, texts));
                } else if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    faults.add(new Fault(
                            file, line, null, columns(cells.size()) + " where the header has " + header.size()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException broken) {
            faults.add(
                    new Fault(file, line, null, "a quoted value does not end as it should; nothing after it was read"));
        }
        return rows;
    }

    private CsvForm form(List<String> header) {
        CsvForm form = CsvForm.of(header)
                .orElseThrow(() -> useless(1, "these columns are of no known form: " + Fault.shown(header.toString())));
        if (new HashSet<>(header).size() < header.size()) {
            throw useless(1, "a column is named twice");
        }
        List<String> unknown = header.stream()
                .filter(name ->
                        !form.columns().contains(name) && !form.optional().contains(name))
                .toList();
        List<Fault> missing = form.columns().stream()
                .filter(name -> !header.contains(name))
                .map(name -> new Fault(
                        file,
                        1,
                        name,
                        "missing"
                                + Suggestion.of(name, unknown)
                                        .map(near -> "; is it " + Fault.shown(near) + "?")
                                        .orElse("")))
                .toList();
        if (!missing.isEmpty()) {
            throw new FaultyRow(missing);
        }
        if (form != CsvForm.FEATURES) {
            unknown.forEach(name -> notices.add(file + ":1: " + Fault.shown(name) + ": unknown column, passed over"));
        }
        return form;
    }

    private String text(CsvSource source) throws IOException {
        byte[] bytes = source.read();
        if (bytes.length > MOST_BYTES) {
            throw useless(1, "larger than 64 MiB");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw useless(1 + text.chars().filter(c -> c == '\n').count(), "not UTF-8");
        }
        String all = text.toString();
        return all.startsWith("\uFEFF") ? all.substring(1) : all;
    }

    private static String columns(int many) {
        return many == 1 ? "1 column" : many + " columns";
    }

    private FaultyRow useless(long line, String reason) {
        return new FaultyRow(List.of(new Fault(file, line, null, reason)));
    }
}
