/** What every store promises, as tests. One interface per port; {@link org.cartulary.testkit.contract.StoreContract} runs them all on the store of an adapter. */
@NullMarked
package org.cartulary.testkit.contract;

import org.jspecify.annotations.NullMarked;
