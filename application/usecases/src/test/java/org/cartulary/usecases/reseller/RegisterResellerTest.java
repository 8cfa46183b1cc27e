package org.cartulary.usecases.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.ZoneId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Member;
import org.cartulary.domain.reseller.Role;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.ports.reseller.RegisterReseller;
import org.cartulary.ports.reseller.SetTaxRates;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class RegisterResellerTest {

    private final World world = new World();

    @Test
    void setsUpTheResellerItsOwnerAndAKeyWithAllScopes() {
        RegisterReseller.Registered registered = register("zoe@agence-bleue.example");
        Actor actor = world.does().authenticate().handle(registered.secret());

        assertThat(actor.scopes()).isEqualTo(Scope.ofReseller());
        assertThat(world.does().resellerOfActor().ask(actor).name()).isEqualTo("Agence Bleue");
        assertThat(world.stores().resellers().members(registered.reseller()))
                .extracting(Member::name, Member::role)
                .containsExactly(tuple("Zoé", Role.OWNER));
        assertThat(world.does().auditOfReseller().verify(actor).events()).isEqualTo(3);
    }

    @Test
    void refusesAnOwnerWhomNoMailCanReach() {
        assertThat(codeOf(() -> register("zoe@localhost"))).isEqualTo("input.malformed");
        assertThat(world.stores().resellers().all()).isEmpty();
    }

    @Test
    void letsNoKeyWithoutTheScopeReplaceTheTaxRates() {
        Actor owner = world.does()
                .authenticate()
                .handle(register("zoe@agence-bleue.example").secret());
        Actor contact = Shop.in(world).client("Ada").contact();

        assertThat(codeOf(() -> world.does().setTaxRates().handle(new SetTaxRates.Command(contact, TaxRates.NONE))))
                .isEqualTo("access.scope-missing");
        assertThat(world.does()
                        .setTaxRates()
                        .handle(new SetTaxRates.Command(owner, TaxRates.NONE))
                        .version())
                .isEqualTo(2);
    }

    private RegisterReseller.Registered register(String email) {
        return world.does()
                .registerReseller()
                .handle(new RegisterReseller.Command(
                        "Agence Bleue",
                        "Zoé",
                        EmailAddress.parse(email),
                        Shop.paris(),
                        null,
                        Language.EN,
                        ZoneId.of("Europe/Paris")));
    }
}
