package org.cartulary.usecases.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;

import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What letters say, and in which form. */
class LetterFactsTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    /** The rows are those of the test of the invoice's forms. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | EUR 1234.50 | €1,234.50",
                "FR | EUR 47.97 | 47,97 €",
                "PL | PLN 74.90 | 74,90 zł",
                "EN | JPY 1500 | ¥1,500",
                "PL | JPY 1500 | 1 500 JPY",
                "EN | CHF 5.00 | CHF 5.00",
                "EN | KWD 1.250 | KWD 1.250",
                "FR | KWD 1.250 | 1,250 KWD"
            })
    void writeMoneyInTheLanguageOfTheClientAsItsInvoiceDoes(Language language, String money, String written) {
        Client speaking = speaking(language, CurrencyUnit.EUR);

        assertThat(plain(facts(LetterFacts.to(speaking, reseller()).with("total", Money.parse(money)), "total")))
                .isEqualTo(written);
    }

    @Test
    void nameTheSameTotalInMailAsOnTheInvoice() {
        speaking(Language.EN, CurrencyUnit.of("KWD"));
        shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa");
        world.deliver();

        assertThat(plain(world.postbox()
                        .taken()
                        .get(world.postbox().taken().size() - 1)
                        .text()))
                .contains("KWD 48.006");
    }

    @Test
    void tellTheLinesInTheirOrderEachWithItsDomain() {
        CartId cart = shop.cart(client, HOSTING);
        shop.adds(cart, DOMAIN, new CartLine.Wish(null, null, null, DomainName.parse("bakery.example"), null));

        Map<String, String> facts = LetterFacts.to(client.client(), reseller())
                .withLines(shop.quote(cart, PurchaseMode.CLIENT_COMPLETES))
                .facts();

        assertThat(facts)
                .containsEntry("lines.0.name", "hosting")
                .containsEntry("lines.1.name", "domain (bakery.example)");
    }

    private Client speaking(Language language, CurrencyUnit currency) {
        return world.does()
                .changeClient()
                .handle(new ChangeClient.Command(
                        shop.owner(),
                        client.id(),
                        new Profile("Bakery", null, language, null),
                        new BillingDetails(currency, Shop.paris(), null, null),
                        null,
                        null));
    }

    private Reseller reseller() {
        return world.does().resellerOfActor().ask(shop.owner());
    }

    private static String facts(LetterFacts letter, String name) {
        return Objects.requireNonNull(letter.facts().get(name));
    }

    /** Spaces that do not break, wide or narrow, as plain ones: which of them is used differs between versions of CLDR. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
