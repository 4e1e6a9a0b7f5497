package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.training.course.content.Teaching;
import vn.gdnn.training.plan.NeedsToday.Needed;
import vn.gdnn.training.plan.PlanList.PlanEntry;

/** Those at work whose plan lacks what a course teaches, by staff code; each page is noted as read. */
@ApplicationScoped
public class WhoLacks {

    private static final String PAGE = """
            select * from member
            where (institution, code) > (?, ?) and id <> all (?::uuid[]) and exists (
                select from unnest(?::text[], ?::text[]) closed (position, component)
                where closed.position = member.position and closed.component = any (lacking))
            order by institution, code limit ?""";

    /** A component that somebody in a position lacks no more. */
    private record Closed(String position, String component) {}

    private final Standing standing;
    private final NeedsToday needs;
    private final NoteListings listings;

    WhoLacks(Standing standing, NeedsToday needs, NoteListings listings) {
        this.standing = standing;
        this.needs = needs;
        this.listings = listings;
    }

    /**
     * A course closes a gap where it teaches the component up to the level that the position needs, or a higher one.
     *
     * @param without those who are left out
     */
    @Transactional
    public Slice<PlanEntry> list(Teaching teaching, Collection<UUID> without, @Nullable Cursor after, int limit) {
        var closed = closed(teaching);
        var rows = standing.list(
                PlanList::entry,
                PAGE,
                after == null ? "" : after.text(0),
                after == null ? "" : after.text(1),
                without.toArray(UUID[]::new),
                closed.stream().map(Closed::position).toArray(String[]::new),
                closed.stream().map(Closed::component).toArray(String[]::new),
                limit + 1);
        return listings.note(
                "course candidates",
                Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.code())),
                entry -> new Shown(entry.institution(), entry.staffId()));
    }

    private List<Closed> closed(Teaching teaching) {
        return needs.list().stream()
                .flatMap(needed -> teaching.outcomes().stream()
                        .filter(outcome -> closes(teaching.framework(), outcome, needed))
                        .map(outcome -> new Closed(needed.need().position().name(), outcome.component())))
                .toList();
    }

    private static boolean closes(String framework, Teaching.Outcome outcome, Needed needed) {
        return needed.need().framework().equals(framework)
                && needed.framework().rank(outcome.level()).orElse(0) >= needed.rank();
    }
}
