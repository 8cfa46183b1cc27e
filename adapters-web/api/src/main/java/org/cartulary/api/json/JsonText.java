package org.cartulary.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Writes documents: fields in the order of the record, what is absent left out, identities and codes as their text, enums as theirs,
 * money as an amount and a currency, dates and instants in ISO 8601.
 */
public final class JsonText {

    private static final List<Class<?>> TEXTS = List.of(
            Id.class,
            Account.class,
            LineBase.class,
            ProductCode.class,
            PromoCodeName.class,
            Country.class,
            DomainName.class,
            EmailAddress.class,
            ExternalId.class,
            GroupName.class,
            InvoiceNumber.class,
            QuoteDigest.class,
            MailAttachment.class,
            VatId.class,
            CurrencyUnit.class,
            Instant.class,
            LocalDate.class,
            YearMonth.class,
            ZoneId.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(values())
            .build();

    private JsonText() {}

    public static String of(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document that cannot be written: " + document.getClass(), e);
        }
    }

    /** The document as a tree, for those who change it before it is read again. */
    public static JsonNode tree(Object document) {
        return MAPPER.valueToTree(document);
    }

    private static SimpleModule values() {
        SimpleModule values = new SimpleModule().addSerializer(Money.class, new MoneyWriter());
        TEXTS.forEach(type -> values.addSerializer(type, ToStringSerializer.instance));
        return values;
    }
}
