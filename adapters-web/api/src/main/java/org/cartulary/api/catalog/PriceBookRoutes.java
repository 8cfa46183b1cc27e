package org.cartulary.api.catalog;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.Time;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.EffectOfPriceBook;
import org.cartulary.ports.catalog.PriceBooksOfReseller;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.ports.catalog.WithdrawPriceBook;
import org.jspecify.annotations.Nullable;

/** The routes of price books. */
public final class PriceBookRoutes {

    private static final String ALL = "/v1/price-books";
    private static final String ONE = ALL + "/{id}";

    private final DraftPriceBook draft;
    private final PublishPriceBook publish;
    private final WithdrawPriceBook withdraw;
    private final PriceBooksOfReseller books;
    private final EffectOfPriceBook effect;

    public PriceBookRoutes(
            DraftPriceBook draft,
            PublishPriceBook publish,
            WithdrawPriceBook withdraw,
            PriceBooksOfReseller books,
            EffectOfPriceBook effect) {
        this.draft = draft;
        this.publish = publish;
        this.withdraw = withdraw;
        this.books = books;
        this.effect = effect;
    }

    public List<Route> all() {
        return List.of(
                Route.get(ALL, this::list),
                Route.post(ALL, this::draft),
                Route.get(ONE, call -> answer(books.one(call.actor(), id(call)))),
                Route.get(ONE + "/effect", this::effect),
                Route.put(ONE, call -> answer(write(call, id(call)))),
                Route.put(ONE + "/publication", this::publish),
                Route.put(
                                ONE + "/withdrawal",
                                call -> answer(withdraw.handle(new WithdrawPriceBook.Command(call.actor(), id(call)))))
                        .withoutBody());
    }

    private Answer list(Call call) {
        Query query = call.query("limit", "after");
        return call.page(books.page(call.actor(), query.page(PriceBookId::parse)), PriceBookDocument::of);
    }

    private Answer effect(Call call) {
        Query query = call.query("from", "limit", "after");
        LocalDate from = query.optional("from", Time::date);
        EffectOfPriceBook.Effect found = effect.page(call.actor(), id(call), from, query.page(SubscriptionId::parse));
        return call.part(EffectDocument.of(found), found.page().next());
    }

    private Answer draft(Call call) {
        PriceBook drafted = write(call, null);
        return Answer.created(call.location(ALL + "/" + drafted.id()), PriceBookDocument.of(drafted))
                .version(drafted.version());
    }

    private PriceBook write(Call call, @Nullable PriceBookId book) {
        return draft.handle(new DraftPriceBook.Command(
                call.actor(), book, call.body(PriceBookFields.class).content(), call.expectedVersion()));
    }

    private Answer publish(Call call) {
        String from = call.body(PublicationFields.class).validFrom();
        return answer(publish.handle(new PublishPriceBook.Command(
                call.actor(), id(call), Field.required("validFrom", from, Time::date), call.expectedVersion())));
    }

    private static PriceBookId id(Call call) {
        return call.path("id", PriceBookId::parse);
    }

    private static Answer answer(PriceBook book) {
        return Answer.ok(PriceBookDocument.of(book)).version(book.version());
    }

    /** From which day on a book is in force. */
    private record PublicationFields(@Nullable String validFrom) {}
}
