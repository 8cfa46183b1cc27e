package org.cartulary.api.cart;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.ports.cart.GroupIntoSuite;
import org.cartulary.ports.cart.SuitesOfCart;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The routes of the suites that could take the place of lines of a cart. */
public final class SuiteRoutes {

    private static final String SUITES = "/v1/carts/{id}/suites";

    private final SuitesOfCart suites;
    private final GroupIntoSuite group;

    public SuiteRoutes(SuitesOfCart suites, GroupIntoSuite group) {
        this.suites = suites;
        this.group = group;
    }

    public List<Route> all() {
        return List.of(Route.get(SUITES, this::suites), Route.post(SUITES, this::group));
    }

    private Answer suites(Call call) {
        return Answer.ok(new All(suites.ask(call.actor(), CartRoutes.cart(call)).stream()
                .map(SavingDocument::of)
                .toList()));
    }

    private Answer group(Call call) {
        ProductCode suite = Field.required("suite", call.body(Wanted.class).suite(), ProductCode::parse);
        return CartRoutes.answer(group.handle(
                new GroupIntoSuite.Command(call.actor(), CartRoutes.cart(call), suite, call.expectedVersion())));
    }

    /** Which suite is to take the place of lines. */
    private record Wanted(@Nullable String suite) {}

    private record All(List<SavingDocument> items) {}

    /** What a suite would save each billing period. */
    private record SavingDocument(
            ProductCode suite, String name, List<LineId> lines, Money price, Money separately, Money saves) {

        static SavingDocument of(SuitesOfCart.Saving saving) {
            return new SavingDocument(
                    saving.suite(), saving.name(), saving.lines(), saving.price(), saving.separately(), saving.saves());
        }
    }
}
