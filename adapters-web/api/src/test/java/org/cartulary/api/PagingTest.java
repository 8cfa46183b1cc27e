package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartulary.api.testing.Installation;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

    private final Office office = API.office();

    @Test
    void leadsThroughAllOfAListNewestFirst() {
        List<String> created = new ArrayList<>();
        for (String name : List.of("A", "B", "C", "D", "E")) {
            created.add(office.invites(name));
        }
        Collections.reverse(created);

        assertThat(all("/v1/clients?limit=2&status=invited")).isEqualTo(created);
    }

    @Test
    void isNotShiftedByWhatComesMeanwhile() {
        office.invites("A");
        String second = office.invites("B");
        Reply first = office.key().get("/v1/clients?limit=1");
        office.invites("C");

        Reply next = office.key().get("/v1/clients?limit=1&after=" + first.at("/next"));

        assertThat(first.at("/items/0/id")).isEqualTo(second);
        assertThat(next.at("/items/0/contacts/0/name")).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/clients",
                "/v1/products",
                "/v1/carts",
                "/v1/orders",
                "/v1/invoices",
                "/v1/subscriptions",
                "/v1/mails",
                "/v1/payments",
                "/v1/activity",
                "/v1/audit"
            })
    void givesEachThingOnceInEveryList(String list) {
        office.storesCard("card_good");
        for (String name : List.of("A", "B", "C")) {
            office.checksOut(office.cart(office.client(name)), "reseller_card");
        }

        List<String> whole = ids(office.key().get(list + "?limit=200").json());

        assertThat(whole).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(all(list + "?limit=2")).isEqualTo(whole);
    }

    @Test
    void endsWithoutANextPage() {
        office.invites("A");
        office.invites("B");

        Reply exactlyAll = office.key().get("/v1/clients?limit=2");

        assertThat(exactlyAll.header("Link")).isEmpty();
        assertThat(exactlyAll.json().has("next")).isFalse();
        assertThat(exactlyAll.json().get("items")).hasSize(2);
    }

    @Test
    void keepsTheQuestionInTheLinkToTheNextPage() {
        office.invites("Zo\u00eb & Z");
        office.invites("Zo\u00eb & Y");

        Reply first = office.key().get("/v1/clients?limit=1&text=Zo%C3%AB%20%26");

        assertThat(first.header("Link").orElseThrow())
                .startsWith("<" + Installation.PUBLIC_URL + "/v1/clients?after=client_")
                .contains("text=Zo%C3%AB+%26");
        assertThat(office.key().get(next(first)).at("/items/0/contacts/0/name")).isEqualTo("Zo\u00eb & Z");
    }

    private List<String> all(String list) {
        List<String> ids = new ArrayList<>();
        Reply page = office.key().get(list);
        ids.addAll(ids(page.json()));
        while (page.header("Link").isPresent()) {
            page = office.key().get(next(page));
            ids.addAll(ids(page.json()));
        }
        return ids;
    }

    private static String next(Reply page) {
        Matcher link = NEXT.matcher(page.header("Link").orElseThrow());
        assertThat(link.matches()).isTrue();
        return link.group(1).replace(Installation.PUBLIC_URL.toString(), "");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add((item.has("id") ? item.get("id") : item.get("code")).asText()));
        return ids;
    }
}
