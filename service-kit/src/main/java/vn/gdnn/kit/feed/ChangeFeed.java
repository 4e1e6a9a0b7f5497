package vn.gdnn.kit.feed;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;

/** What changed of a collection, each change with the record as it stands now; a page that shows persons is noted as read. */
@ApplicationScoped
public class ChangeFeed {

    /** What the contract says of every feed. */
    public static final String TOLD =
            "Each record comes as it stands now. Begin with the export and go on with the cursor at its end.";

    private final ChangeLog changes;
    private final NoteListings listings;

    ChangeFeed(ChangeLog changes, NoteListings listings) {
        this.changes = changes;
        this.listings = listings;
    }

    /** The changes behind a cursor, or from the first one on; FEED_BEGUN_ANEW where the cursor has lost its meaning. */
    @Transactional
    public <T> FeedPage<T> since(Followed<T> followed, @Nullable Cursor cursor, int limit) {
        var page = changes.since(followed.collection().name(), cursor, limit);
        var there = records(followed, page.items());
        note(followed.collection().purpose(), there.values());
        var items = page.items().stream()
                .flatMap(change -> item(change, there.get(change.key())))
                .toList();
        return new FeedPage<>(items, page.next(), page.more());
    }

    private static <T> Map<RecordKey, FollowedRecord<T>> records(Followed<T> followed, List<Change> changes) {
        var keys = changes.stream()
                .filter(change -> change.kind() == Change.Kind.UPSERTED)
                .map(Change::key)
                .distinct()
                .toList();
        return keys.isEmpty()
                ? Map.of()
                : followed.read(new RecordKeys(keys)).stream().collect(toMap(FollowedRecord::key, Function.identity()));
    }

    private void note(@Nullable String purpose, Collection<? extends FollowedRecord<?>> shown) {
        if (purpose != null) {
            listings.note(
                    purpose,
                    shown.stream()
                            .flatMap(record -> Stream.ofNullable(record.person())
                                    .map(person -> new Shown(record.key().institution(), person)))
                            .toList());
        }
    }

    private static <T> Stream<FeedItem<T>> item(Change change, @Nullable FollowedRecord<T> there) {
        if (change.kind() == Change.Kind.DELETED) {
            return Stream.of(new FeedItem<>(change.id(), change.kind(), change.at(), change.institution(), null));
        }
        return Stream.ofNullable(there)
                .map(found ->
                        new FeedItem<>(change.id(), change.kind(), change.at(), change.institution(), found.record()));
    }
}
