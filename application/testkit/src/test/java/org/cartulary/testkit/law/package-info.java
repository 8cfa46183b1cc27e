/** Our own prorations under the laws, and wrong ones that each law finds out. */
@NullMarked
package org.cartulary.testkit.law;

import org.jspecify.annotations.NullMarked;
