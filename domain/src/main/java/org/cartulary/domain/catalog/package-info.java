/** What is sold: products, plans, add-ons and suites with their stored prices. */
@NullMarked
package org.cartulary.domain.catalog;

import org.jspecify.annotations.NullMarked;
