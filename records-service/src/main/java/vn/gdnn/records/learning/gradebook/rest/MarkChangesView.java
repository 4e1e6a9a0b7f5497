package vn.gdnn.records.learning.gradebook.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.feed.Change;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.records.learning.gradebook.MarkChange;
import vn.gdnn.records.learning.gradebook.MarkChanges;

/** Changes of running marks, and the cursor for what follows. */
record MarkChangesView(List<MarkChangeView> items, Cursor next, boolean more) {

    /** The attempt is named as long as anything is kept of it; {@code marks} are those that run. */
    record MarkChangeView(
            UUID id,
            Change.Kind change,
            Instant at,
            @Nullable UUID enrolmentId,
            @Nullable String moduleCode,
            @Nullable Integer attempt,
            @Nullable MarksView marks) {

        static MarkChangeView of(MarkChange marked) {
            var change = marked.change();
            var attempt = marked.attempt();
            var marks = marked.marks();
            return new MarkChangeView(
                    change.id(),
                    change.kind(),
                    change.at(),
                    attempt == null ? null : attempt.enrolment(),
                    attempt == null ? null : attempt.moduleCode(),
                    attempt == null ? null : attempt.number(),
                    marks == null ? null : MarksView.of(marks));
        }
    }

    static MarkChangesView of(MarkChanges changes) {
        return new MarkChangesView(
                changes.items().stream().map(MarkChangeView::of).toList(), changes.next(), changes.more());
    }
}
