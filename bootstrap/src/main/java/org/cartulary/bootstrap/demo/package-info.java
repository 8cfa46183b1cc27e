/** The whole job, told step by step on the terminal: every act goes through the use cases, and links are read from the mails on the disk. */
@NullMarked
package org.cartulary.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
