/**
 * The command line. Exit codes: 0 when it was done, 1 when it was refused or something does not hold, 2 when the command or the settings
 * cannot be understood.
 */
@NullMarked
package org.cartulary.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
