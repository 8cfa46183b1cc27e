package org.cartulary.bootstrap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.bootstrap.service.RecurringWork;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {

    private static final House BY_NEW = House.wiredByNew();
    private static final House BY_GUICE = House.wiredByGuice();

    static Stream<House> houses() {
        return Stream.of(BY_NEW, BY_GUICE);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void buysOverADatabaseAMailServiceAndAPaymentServiceOfOnesOwn(House house) {
        assertThat(house.buys("house_full")).isEqualTo("Bought: EUR 240.00");
    }

    @ParameterizedTest
    @MethodSource("houses")
    void saysWhyNot(House house) {
        assertThat(house.buys("house_empty")).startsWith("payment.declined {payment=payment_");
    }

    @ParameterizedTest
    @MethodSource("houses")
    void saysWhatThePriceIsNow(House house) {
        assertThat(house.buysAtAPriceThatNobodyQuoted("house_full"))
                .isEqualTo("The price is now EUR 240.00. Do you still want it?");
    }

    @Test
    void doesTheRecurringWork() {
        BY_NEW.invites("later@florist.example");
        List<RecurringWork> works = Recurring.start(BY_NEW.billing());
        assertThat(BY_NEW.awaitsMailTo("later@florist.example")).contains("/v1/invitations/");
        works.forEach(RecurringWork::close);
    }

    @Test
    void mountsTheApiInAServerOfOnesOwn() throws Exception {
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler();
        MountedApi.mount(context, BY_NEW.billing(), new byte[32]);
        server.setHandler(context);
        server.start();
        try {
            HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve("/billing/v1/clients"))
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("access.not-signed-in");
        } finally {
            server.stop();
        }
    }

    @Test
    void shutsTheKeyOfAPaymentThatNeverArrived() {
        OwnGateway gateway = new OwnGateway(new HousePayments());
        Charge charge = new Charge("key", new GatewayToken("house_full"), Money.parse("EUR 1.00"));

        assertThat(gateway.resolve(charge)).isEqualTo(new GatewayAnswer.NeverSeen());
        assertThat(gateway.charge(charge)).isEqualTo(new GatewayAnswer.NeverSeen());
    }
}
