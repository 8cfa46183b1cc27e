package org.cartulary.bootstrap.importing;

import java.util.List;

/**
 * What a file holds.
 *
 * @param notices what people should know although it keeps nothing from being imported
 */
record CsvTable(String file, CsvForm form, List<CsvRow> rows, List<Fault> faults, List<String> notices) {}
