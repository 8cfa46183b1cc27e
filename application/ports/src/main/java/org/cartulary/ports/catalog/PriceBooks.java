package org.cartulary.ports.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps price books; {@code save} as every store, by version. */
public interface PriceBooks {

    void save(PriceBook book);

    Optional<PriceBook> find(ResellerId reseller, PriceBookId book);

    /** Newest first; the key of a page is the text of the book's identity. */
    Page<PriceBook> page(ResellerId reseller, PageRequest request);

    /**
     * Those published that are in force for a client on a day, in any order, by one statement.
     *
     * @param group the client's, if it has one
     */
    List<PriceBook> inForce(ResellerId reseller, ClientId client, @Nullable GroupName group, LocalDate day);

    /** All that are published, whenever they come into force and for whom, in any order, by one statement. */
    List<PriceBook> published(ResellerId reseller);
}
