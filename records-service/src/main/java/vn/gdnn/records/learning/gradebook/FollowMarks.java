package vn.gdnn.records.learning.gradebook;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.feed.Change;
import vn.gdnn.kit.feed.ChangeLog;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Shows which running marks changed, with the marks themselves, and notes who looked at whose. */
@ApplicationScoped
public class FollowMarks {

    private final ChangeLog changes;
    private final MarkBook book;
    private final NoteListings listings;
    private final CurrentScope scope;

    FollowMarks(ChangeLog changes, MarkBook book, NoteListings listings, CurrentScope scope) {
        this.changes = changes;
        this.book = book;
        this.listings = listings;
        this.scope = scope;
    }

    /** Marks that are posted or gone by now are told as deleted only, at the place where that happened. */
    @Transactional
    public MarkChanges since(@Nullable Cursor cursor, int limit) {
        var institution = scope.institution();
        var page = changes.since("MARKS", cursor, limit);
        var kept = book
                .kept(
                        institution,
                        page.items().stream().map(Change::id).distinct().toList())
                .stream()
                .collect(toMap(KeptMarks::id, Function.identity()));
        listings.note(
                "running marks",
                kept.values().stream()
                        .map(marks -> new Shown(institution, marks.student()))
                        .toList());
        return new MarkChanges(
                page.items().stream().flatMap(change -> told(change, kept)).toList(), page.next(), page.more());
    }

    private static Stream<MarkChange> told(Change change, Map<UUID, KeptMarks> kept) {
        var marks = kept.get(change.id());
        var isOver = marks == null || marks.posted();
        return change.kind() == Change.Kind.UPSERTED && isOver
                ? Stream.empty()
                : Stream.of(MarkChange.of(change, marks));
    }
}
