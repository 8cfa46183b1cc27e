/** What can be set from outside: read once at start from a file and the environment, checked as a whole, and then only typed values. */
@NullMarked
package org.cartulary.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
