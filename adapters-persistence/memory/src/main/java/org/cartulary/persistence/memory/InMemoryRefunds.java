package org.cartulary.persistence.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundError;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.refund.Refunds;
import org.jspecify.annotations.Nullable;

/** Refunds in memory. A credit note has one slot for a refund that is anything but failed. */
final class InMemoryRefunds implements Refunds {

    private final InMemoryTransactions transactions;
    private final Aggregates<Refund> refunds;
    private final UniqueKey slots;

    InMemoryRefunds(InMemoryTransactions transactions) {
        this.transactions = transactions;
        refunds = new Aggregates<>(transactions, Refund::reseller, Refund::id, Refund::version);
        slots = new UniqueKey(transactions);
    }

    @Override
    public void save(Refund refund) {
        transactions.statement(() -> {
            refunds.save(refund);
            if (refund.state().holdsTheCreditNote()) {
                claim(refund);
            } else {
                release(refund);
            }
        });
    }

    @Override
    public Optional<Refund> find(ResellerId reseller, RefundId refund) {
        return refunds.find(reseller, refund);
    }

    @Override
    public List<Refund> of(ResellerId reseller, CreditNoteId note) {
        return refunds.rows().all(reseller).stream()
                .filter(refund -> refund.creditNote().equals(note))
                .toList();
    }

    @Override
    public List<Refund> openSince(ResellerId reseller, Instant before, int most) {
        return refunds.rows().all(reseller).stream()
                .filter(refund -> refund.state().open() && refund.startedAt().isBefore(before))
                .sorted(Comparator.comparing(Refund::startedAt).thenComparing(Refund::id, IdentityOrder.BY_TEXT))
                .limit(most)
                .toList();
    }

    @Override
    public Page<Refund> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable RefundState state, PageRequest request) {
        return refunds.newestFirst(
                reseller,
                refund -> (client == null || client.equals(refund.client()))
                        && (state == null || state == refund.state()),
                request,
                RefundId::parse);
    }

    private void claim(Refund refund) {
        if (!slots.claim(refund.reseller(), refund.creditNote(), refund.id())) {
            throw new RefundError.AlreadyUnderWay(refund.creditNote()).refused();
        }
    }

    /** Only its own slot: a refund that failed says nothing about one that came after it. */
    private void release(Refund failed) {
        if (slots.holder(failed.reseller(), failed.creditNote())
                .filter(failed.id().toString()::equals)
                .isPresent()) {
            slots.release(failed.reseller(), failed.creditNote());
        }
    }
}
