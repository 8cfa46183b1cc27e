/**
 * Reads catalogues and clients from CSV files (RFC 4180, UTF-8). Every row that cannot be used is reported with its file, line, column and
 * reason; the others are imported through the use cases, as anybody else would. What is imported again changes nothing.
 */
@NullMarked
package org.cartulary.bootstrap.importing;

import org.jspecify.annotations.NullMarked;
