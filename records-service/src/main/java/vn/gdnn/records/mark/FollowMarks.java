package vn.gdnn.records.mark;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.feed.Change;
import vn.gdnn.records.feed.ChangeFeed;
import vn.gdnn.records.feed.Changed;

/** Shows which running marks changed, with the marks themselves, and notes who looked at whose. */
@ApplicationScoped
public class FollowMarks {

    private final ChangeFeed feed;
    private final MarkBook book;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    FollowMarks(ChangeFeed feed, MarkBook book, AccessLog accessLog, CurrentScope scope) {
        this.feed = feed;
        this.book = book;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    @Transactional
    public MarkChanges since(@Nullable String cursor, int limit) {
        var page = feed.since(Changed.MARKS, cursor, limit);
        var institution = scope.institution();
        var kept = book.kept(institution, page.items().stream().map(Change::id).toList()).stream()
                .collect(toMap(KeptMarks::id, Function.identity()));
        accessLog.noteOnly(
                institution,
                kept.values().stream().map(KeptMarks::student).distinct().toList(),
                "running marks");
        return new MarkChanges(
                page.items().stream()
                        .map(change -> MarkChange.of(change, kept.get(change.id())))
                        .toList(),
                page.next(),
                page.more());
    }
}
