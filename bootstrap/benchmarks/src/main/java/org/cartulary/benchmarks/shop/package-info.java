/** What is measured is done by somebody: resellers with a catalogue, and clients who permit purchases with their card. */
@NullMarked
package org.cartulary.benchmarks.shop;

import org.jspecify.annotations.NullMarked;
