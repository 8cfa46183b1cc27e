/** The walls between the modules and the habits within them, as rules; each is shown to bite on an outlaw that breaks it. */
@NullMarked
package org.cartulary.architecture;

import org.jspecify.annotations.NullMarked;
