package vn.gdnn.records.learning.gradebook;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.feed.Change;
import vn.gdnn.kit.feed.ChangeFeed;
import vn.gdnn.kit.feed.ChangeSource;
import vn.gdnn.kit.feed.ChangedTable;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Shows which running marks changed, with the marks themselves, and notes who looked at whose. */
@ApplicationScoped
public class FollowMarks {

    private static final ChangeSource UNPOSTED = ChangeSource.of("MARKS", new ChangedTable("""
            (select * from running_mark k where not exists (
                select from module_result r where r.institution = k.institution and r.enrolment = k.enrolment
                   and r.module_code = k.module_code and r.attempt = k.attempt)) unposted""", "id", "recorded_at"));

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
        var page = feed.since(UNPOSTED, cursor, limit);
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
