package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.MEMBER;
import static org.cartulary.persistence.schema.generated.Tables.RESELLER;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Invoicing;
import org.cartulary.domain.invoice.Numbering;
import org.cartulary.domain.reseller.Member;
import org.cartulary.domain.reseller.MemberId;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.reseller.Role;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.domain.tax.VatId;
import org.cartulary.ports.reseller.Resellers;
import org.jooq.JSON;

/** Tables {@code reseller} and {@code member}. */
final class JooqResellers implements Resellers {

    private static final Function<JSON, PostalAddress> ADDRESS = Json.to(PostalAddress.class);
    private static final Function<JSON, List<TaxRate>> RATES = Json.toList(TaxRate.class);

    private static final Function<JSON, Numbering> NUMBERING = Json.to(Numbering.class);
    private static final Function<JSON, Policies> POLICIES = Json.to(Policies.class);

    private static final Columns<Reseller> COLUMNS = Columns.<Reseller>of(RESELLER)
            .key(RESELLER.RESELLER_ID, reseller -> reseller.id().value())
            .with(RESELLER.NAME, Reseller::name)
            .with(RESELLER.EMAIL, reseller -> reseller.email().value())
            .with(RESELLER.ADDRESS, reseller -> Json.of(reseller.address()))
            .with(RESELLER.VAT_ID, reseller -> Texts.of(reseller.vatId()))
            .with(RESELLER.LANGUAGE, reseller -> reseller.language().name())
            .with(RESELLER.ZONE, reseller -> reseller.zone().getId())
            .with(RESELLER.TAX_RATES, reseller -> Json.of(reseller.taxRates().all()))
            .with(
                    RESELLER.NUMBERING,
                    reseller -> reseller.numbering().equals(Numbering.DEFAULT) ? null : Json.of(reseller.numbering()))
            .with(RESELLER.POLICIES, reseller -> reseller.policies() == null ? null : Json.of(reseller.policies()))
            .with(
                    RESELLER.INVOICING,
                    reseller -> reseller.invoicing() == Invoicing.EACH_ORDER
                            ? null
                            : reseller.invoicing().name())
            .with(
                    RESELLER.PRICE_TAX,
                    reseller -> reseller.priceTax() == PriceTax.ADDED
                            ? null
                            : reseller.priceTax().name())
            .with(RESELLER.VERSION, Reseller::version)
            .readBy(row -> new Reseller(
                    row.get(RESELLER.RESELLER_ID, ResellerId::new),
                    row.get(RESELLER.NAME),
                    row.get(RESELLER.EMAIL, EmailAddress::new),
                    row.get(RESELLER.ADDRESS, ADDRESS),
                    row.optional(RESELLER.VAT_ID, VatId::new),
                    row.get(RESELLER.LANGUAGE, Language::valueOf),
                    row.get(RESELLER.ZONE, ZoneId::of),
                    new TaxRates(row.get(RESELLER.TAX_RATES, RATES)),
                    Objects.requireNonNullElse(row.optional(RESELLER.NUMBERING, NUMBERING), Numbering.DEFAULT),
                    row.optional(RESELLER.POLICIES, POLICIES),
                    Objects.requireNonNullElse(
                            row.optional(RESELLER.INVOICING, Invoicing::valueOf), Invoicing.EACH_ORDER),
                    Objects.requireNonNullElse(row.optional(RESELLER.PRICE_TAX, PriceTax::valueOf), PriceTax.ADDED),
                    row.get(RESELLER.VERSION)));

    private static final Columns<Member> MEMBERS = Columns.<Member>of(MEMBER)
            .key(MEMBER.RESELLER_ID, member -> member.reseller().value())
            .key(MEMBER.MEMBER_ID, member -> member.id().value())
            .with(MEMBER.NAME, Member::name)
            .with(MEMBER.EMAIL, member -> member.email().value())
            .with(MEMBER.ROLE, member -> member.role().name())
            .readBy(row -> new Member(
                    row.get(MEMBER.MEMBER_ID, MemberId::new),
                    row.get(MEMBER.RESELLER_ID, ResellerId::new),
                    row.get(MEMBER.NAME),
                    row.get(MEMBER.EMAIL, EmailAddress::new),
                    row.get(MEMBER.ROLE, Role::valueOf)));

    private final Statements statements;
    private final Rows<Reseller> resellers;
    private final Versions<Reseller> versions;
    private final Rows<Member> members;

    JooqResellers(Statements statements) {
        this.statements = statements;
        this.resellers = new Rows<>(statements, COLUMNS);
        this.versions = new Versions<>(statements, resellers, COLUMNS, RESELLER.VERSION, Reseller::version);
        this.members = new Rows<>(statements, MEMBERS);
    }

    @Override
    public void save(Reseller reseller) {
        versions.save(reseller);
    }

    @Override
    public Optional<Reseller> find(ResellerId reseller) {
        return resellers.find(reseller.value());
    }

    @Override
    public void addMember(Member member) {
        members.insert(member, Duplicates.CONCURRENT);
    }

    @Override
    public List<Member> members(ResellerId reseller) {
        return members.ask(
                members.select(MEMBER.RESELLER_ID.eq(reseller.value())).orderBy(MEMBER.MEMBER_ID));
    }

    @Override
    public List<ResellerId> all() {
        return statements.ask(
                statements.dsl().select(RESELLER.RESELLER_ID).from(RESELLER).orderBy(RESELLER.RESELLER_ID),
                row -> row.get(RESELLER.RESELLER_ID, ResellerId::new));
    }
}
