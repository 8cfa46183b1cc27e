package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Installation;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The servlet works wherever a host mounts it. */
class MountedTest {

    @RegisterExtension
    static final RunningApi UNDER_CONTEXT = RunningApi.mounted("/host", "/*");

    @RegisterExtension
    static final RunningApi UNDER_MAPPING = RunningApi.mounted("/", "/billing/*");

    @RegisterExtension
    static final RunningApi UNDER_BOTH = RunningApi.mounted("/host", "/billing/v2/*");

    @RegisterExtension
    static final RunningApi AS_DEFAULT = RunningApi.mounted("/host", "/");

    static Stream<RunningApi> mounts() {
        return Stream.of(UNDER_CONTEXT, UNDER_MAPPING, UNDER_BOTH, AS_DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("mounts")
    void sellsAsAtTheRoot(RunningApi api) {
        Office office = api.office();
        office.storesCard(Cards.GOOD);

        Reply order = office.checksOut(office.cart(office.client("Ada")), "reseller_card");

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.header("Location")).contains(Installation.PUBLIC_URL + "/v1/orders/" + order.at("/id"));
        assertThat(office.key().get("/v1/clients?limit=1&status=active").json().get("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("mounts")
    void refusesAsAtTheRoot(RunningApi api) {
        assertThat(api.office().key().get("/v1/nothing").code()).isEqualTo("request.no-such-resource");
        assertThat(api.office().key().patch("/v1/clients", "{}").code()).isEqualTo("request.method-not-allowed");
        assertThat(api.anonymous().get("/v1/clients").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("mounts")
    void showsItsPages(RunningApi api) {
        assertThat(api.anonymous().get("/docs").text()).contains("docs/docs.css");
        assertThat(api.anonymous().get("/docs/docs.css").status()).isEqualTo(200);
        assertThat(api.anonymous().get("/docs/").header("Location")).contains("../docs");
    }
}
