/** Fills the mail templates and hands mail over: to a mail server by SMTP, or to a folder of .eml files. */
@NullMarked
package org.cartulary.mail;

import org.jspecify.annotations.NullMarked;
