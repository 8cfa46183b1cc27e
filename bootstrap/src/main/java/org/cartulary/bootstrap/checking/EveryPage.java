package org.cartulary.bootstrap.checking;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Walks through a whole list, page after page. */
public final class EveryPage<T> implements Iterable<T> {
    private final Function<PageRequest, Page<T>> pages;

    public EveryPage(Function<PageRequest, Page<T>> pages) {
        this.pages = pages;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Page<T> page = pages.apply(new PageRequest(PageRequest.MOST, null));
            private Iterator<T> items = page.items().iterator();

            @Override
            public boolean hasNext() {
                @Nullable String next = page.next();
                while (!items.hasNext() && next != null) {
                    page = pages.apply(new PageRequest(PageRequest.MOST, next));
                    items = page.items().iterator();
                    next = page.next();
                }
                return items.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return items.next();
            }
        };
    }
}
