package org.cartulary.api.promo;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.ports.promo.PromoCodesOfReseller;
import org.cartulary.ports.promo.UsedPromoCode;
import org.cartulary.ports.promo.WithdrawPromoCode;

/** The routes of promo codes. */
public final class PromoCodeRoutes {

    private static final String ALL = "/v1/promo-codes";
    private static final String ONE = ALL + "/{code}";

    private final DefinePromoCode define;
    private final WithdrawPromoCode withdraw;
    private final PromoCodesOfReseller promoCodes;

    public PromoCodeRoutes(DefinePromoCode define, WithdrawPromoCode withdraw, PromoCodesOfReseller promoCodes) {
        this.define = define;
        this.withdraw = withdraw;
        this.promoCodes = promoCodes;
    }

    public List<Route> all() {
        return List.of(
                Route.get(ALL, this::list),
                Route.get(ONE, this::one),
                Route.put(ONE, this::define),
                Route.put(ONE + "/withdrawal", this::withdraw).withoutBody());
    }

    private Answer list(Call call) {
        Query query = call.query("limit", "after");
        return call.page(promoCodes.page(call.actor(), query.page(PromoCodeName::parse)), PromoCodeDocument::of);
    }

    /** No entity tag: the number of uses changes without the version. */
    private Answer one(Call call) {
        UsedPromoCode used = promoCodes.one(call.actor(), code(call));
        return Answer.ok(PromoCodeDocument.of(used));
    }

    private Answer define(Call call) {
        PromoCode written = define.handle(new DefinePromoCode.Command(
                call.actor(), code(call), call.body(PromoCodeFields.class).terms(), call.expectedVersion()));
        PromoCodeDocument document = PromoCodeDocument.of(written, null);
        Answer answer = written.version() == 1
                ? Answer.created(call.location(ALL + "/" + written.code()), document)
                : Answer.ok(document);
        return answer.version(written.version());
    }

    private Answer withdraw(Call call) {
        PromoCode withdrawn =
                withdraw.handle(new WithdrawPromoCode.Command(call.actor(), code(call), call.expectedVersion()));
        return Answer.ok(PromoCodeDocument.of(withdrawn, null)).version(withdrawn.version());
    }

    private static PromoCodeName code(Call call) {
        return call.path("code", PromoCodeName::parse);
    }
}
