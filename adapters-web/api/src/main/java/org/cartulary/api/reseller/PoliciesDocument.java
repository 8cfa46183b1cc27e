package org.cartulary.api.reseller;

import java.util.List;
import java.util.Objects;
import org.cartulary.api.json.Field;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.domain.subscription.NoticeDays;
import org.jspecify.annotations.Nullable;

/** How a reseller deals with what falls due, as it is read and written. What is left out is as usual. */
record PoliciesDocument(
        @Nullable DunningDocument dunning,
        @Nullable RemindersDocument reminders,
        @Nullable NoticesDocument notices) {

    static PoliciesDocument of(Policies policies) {
        NoticeDays notices = policies.notices();
        return new PoliciesDocument(
                new DunningDocument(
                        policies.dunning().tries(), policies.dunning().suspendsAfter()),
                new RemindersDocument(policies.reminders().days()),
                new NoticesDocument(notices.renewal(), notices.lapse(), notices.trial()));
    }

    Policies policies(Policies usual) {
        return new Policies(
                dunning == null ? usual.dunning() : Field.within("dunning", dunning::schedule),
                reminders == null ? usual.reminders() : Field.within("reminders", reminders::schedule),
                notices == null ? usual.notices() : Field.within("notices", () -> notices.days(usual.notices())));
    }

    private static List<Integer> days(String field, @Nullable List<Integer> days) {
        return Field.each(field, Field.required(field, days), day -> Field.required("day", day));
    }

    /** See {@link DunningSchedule}. */
    record DunningDocument(
            @Nullable List<Integer> tries, @Nullable Integer suspendsAfter) {

        DunningSchedule schedule() {
            return new DunningSchedule(days("tries", tries), Field.required("suspendsAfter", suspendsAfter));
        }
    }

    /** See {@link ReminderSchedule}. */
    record RemindersDocument(@Nullable List<Integer> days) {

        ReminderSchedule schedule() {
            return new ReminderSchedule(PoliciesDocument.days("days", days));
        }
    }

    /** See {@link NoticeDays}. */
    record NoticesDocument(
            @Nullable Integer renewal,
            @Nullable Integer lapse,
            @Nullable Integer trial) {

        NoticeDays days(NoticeDays usual) {
            return new NoticeDays(
                    Objects.requireNonNullElse(renewal, usual.renewal()),
                    Objects.requireNonNullElse(lapse, usual.lapse()),
                    Objects.requireNonNullElse(trial, usual.trial()));
        }
    }
}
