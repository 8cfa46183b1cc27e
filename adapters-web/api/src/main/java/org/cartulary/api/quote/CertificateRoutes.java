package org.cartulary.api.quote;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Repeat;
import org.cartulary.api.http.Route;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.quote.Certificate;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteDigest;
import org.joda.money.Money;

/** The routes of certificates: a text is computed again from itself alone, so it may be of any reseller or installation. */
public final class CertificateRoutes {

    public List<Route> all() {
        return List.of(
                Route.post("/v1/certificates/replay", CertificateRoutes::replay).with(Repeat.READ));
    }

    private static Answer replay(Call call) {
        return Answer.ok(ReplayedDocument.of(Certificate.replay(call.text())));
    }

    /** The certificate of a quote, to the byte of which its digest is made. */
    public static Answer answer(Quote quote) {
        return Answer.of(200, Content.text("application/json", quote.canonical()));
    }

    /** What was computed again, and came to the same. */
    private record ReplayedDocument(QuoteDigest digest, CartId cart, Money net, Money tax, Money total) {

        static ReplayedDocument of(Quote quote) {
            return new ReplayedDocument(quote.digest(), quote.cart(), quote.net(), quote.tax(), quote.total());
        }
    }
}
