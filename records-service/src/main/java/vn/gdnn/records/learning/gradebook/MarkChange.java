package vn.gdnn.records.learning.gradebook;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.feed.Change;

/**
 * What became of the running marks of an attempt.
 *
 * @param attempt which one; unknown when nothing is kept of it
 * @param marks as they stand now; none once they are posted or removed
 */
public record MarkChange(
        Change change, @Nullable Attempt attempt, @Nullable RunningMarks marks) {

    static MarkChange of(Change change, @Nullable KeptMarks kept) {
        if (kept == null) {
            return new MarkChange(change, null, null);
        }
        var gone = change.kind() == Change.Kind.DELETED;
        return new MarkChange(change, kept.attempt(), gone ? null : kept.marks());
    }
}
