/** What the mail adapter promises, shown on a real mail server. */
@NullMarked
package org.cartulary.mail;

import org.jspecify.annotations.NullMarked;
