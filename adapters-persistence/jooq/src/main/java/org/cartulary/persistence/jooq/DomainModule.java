package org.cartulary.persistence.jooq;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes the domain's values as their text, so that the domain needs no annotations. {@code EUR 12.30} is an amount. */
final class DomainModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DomainModule() {
        super("cartulary-domain");
        text(CartId.class, CartId::parse);
        text(ClientId.class, ClientId::parse);
        text(ContactId.class, ContactId::parse);
        text(InvoiceId.class, InvoiceId::parse);
        text(LineId.class, LineId::parse);
        text(SubscriptionId.class, SubscriptionId::parse);
        text(TokenId.class, TokenId::parse);
        text(Account.class, Account::parse);
        text(PriceBookId.class, PriceBookId::parse);
        text(PromoCodeName.class, PromoCodeName::new);
        text(Share.class, Share::parse);
        text(LineBase.class, LineBase::parse);
        text(PermissionRef.class, PermissionRef::parse);
        text(ProductCode.class, ProductCode::new);
        text(AllotmentKey.class, AllotmentKey::new);
        text(GroupName.class, GroupName::new);
        text(Reduction.class, Reduction::parse);
        text(EmailAddress.class, EmailAddress::new);
        text(DomainName.class, DomainName::new);
        text(Country.class, Country::new);
        text(VatId.class, VatId::new);
        text(CurrencyUnit.class, CurrencyUnit::of);
        text(Money.class, Money::parse);
        text(BillingCycle.class, months -> new BillingCycle(Integer.parseInt(months)));
        text(Term.class, months -> new Term(Integer.parseInt(months)));
        addSerializer(LineAct.class, ToStringSerializer.instance);
        addDeserializer(LineAct.class, new Parsed<>(LineAct.class, LineAct::parse, LineAct.START));
        addKeyDeserializer(ProductCode.class, new ProductCodeKey());
        addDeserializer(Price.class, new StdDelegatingDeserializer<>(new KeptPrice.ToPrice()));
        addSerializer(BigDecimal.class, ToStringSerializer.instance);
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Parsed<>(type, parse, null));
    }

    /** Reads a product code that is the name of a field. */
    private static final class ProductCodeKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return new ProductCode(key);
        }
    }

    /** Reads a value's text; one that a row of earlier days does not have is {@code absent}. */
    private static final class Parsed<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;
        private final transient @Nullable T absent;

        Parsed(Class<T> type, Function<String, T> parse, @Nullable T absent) {
            super(type);
            this.parse = parse;
            this.absent = absent;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return absent;
        }
    }
}
