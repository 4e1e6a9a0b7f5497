package vn.gdnn.records.learning.gradebook.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.feed.Change;
import vn.gdnn.records.learning.gradebook.MarkChange;
import vn.gdnn.records.learning.gradebook.MarkChanges;

/** Changes of running marks, and the cursor for what follows. */
record MarkChangesView(List<MarkChangeView> items, @Nullable String next, boolean more) {

    /** The attempt is named as long as anything is kept of it; {@code marks} are those that run. */
    record MarkChangeView(
            UUID id,
            Change.Kind change,
            Instant at,
            @Nullable UUID enrolmentId,
            @Nullable String moduleCode,
            @Nullable Integer attempt,
            @Nullable MarksView marks) {

        static MarkChangeView of(MarkChange told) {
            var change = told.change();
            var attempt = told.attempt();
            var marks = told.marks();
            return new MarkChangeView(
                    change.id(),
                    change.change(),
                    change.at(),
                    attempt == null ? null : attempt.enrolment(),
                    attempt == null ? null : attempt.moduleCode(),
                    attempt == null ? null : attempt.number(),
                    marks == null ? null : MarksView.of(marks));
        }
    }

    static MarkChangesView of(MarkChanges told) {
        return new MarkChangesView(told.items().stream().map(MarkChangeView::of).toList(), told.next(), told.more());
    }
}
