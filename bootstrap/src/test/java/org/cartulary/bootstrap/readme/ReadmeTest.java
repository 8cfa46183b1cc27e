package org.cartulary.bootstrap.readme;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.ports.cart.Checkout;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void buysInJavaWhatWasQuoted() {
        ReadmeJob.Done done = ReadmeJob.run();
        assertThat(done.quote().total()).isEqualTo(Money.parse("EUR 240.00"));
        assertThat(done.checkout())
                .isInstanceOfSatisfying(
                        Checkout.Booked.class,
                        booked -> assertThat(booked.order().quote()).isEqualTo(done.quote()));
    }

    @Test
    void sendsTheInvoiceToTheClientInJava() {
        assertThat(ReadmeJob.run().sent()).last().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo("flora@florist.example");
            assertThat(mail.attachments())
                    .singleElement()
                    .satisfies(file -> assertThat(file.mediaType()).isEqualTo("application/pdf"));
        });
    }
}
