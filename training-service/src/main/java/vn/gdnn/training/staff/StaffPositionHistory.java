package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.training.employment.DatedPosition;
import vn.gdnn.training.employment.HeldPositions;
import vn.gdnn.training.employment.NewPosition;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.PositionBegins;
import vn.gdnn.training.employment.PositionHistory;

/** Has the history of positions follow what is told of staff, by a single call or by a file. */
@ApplicationScoped
public class StaffPositionHistory {

    private final PositionHistory history;
    private final HeldPositions held;
    private final FormerEmployments former;
    private final JsonWebToken caller;

    StaffPositionHistory(PositionHistory history, HeldPositions held, FormerEmployments former, JsonWebToken caller) {
        this.history = history;
        this.held = held;
        this.former = former;
        this.caller = caller;
    }

    /** The positions of a member as they stand once what the record says now is taken over. */
    List<DatedPosition> follow(StaffMember member) {
        var now = member.employment();
        var told = new PositionBegins.Told(member.id(), now.number(), now.position(), now.employedSince());
        history.follow(new PositionBegins(member.institution(), caller.getSubject(), List.of(told)));
        return of(member);
    }

    /** The same for the rows of a file; the positions of each by its id. */
    Map<UUID, List<DatedPosition>> follow(String institution, String sender, List<Change> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        var told = changes.stream().map(Change::told).toList();
        history.follow(new PositionBegins(institution, sender, told));
        var keys = new RecordKeys(
                changes.stream().map(change -> change.key(institution)).toList());
        var begins = held.begins(keys);
        var before = former.former(keys);
        return changes.stream()
                .collect(Collectors.toMap(
                        Change::id,
                        change -> DatedPosition.of(
                                begins.getOrDefault(change.id(), List.of()),
                                FormerEmployments.with(before.getOrDefault(change.id(), List.of()), change.latest()))));
    }

    /** Enters the begin of a position; the member does from then on what the latest of the begins says. */
    public void begin(StaffMember member, DatedPosition.Begin begin, @Nullable String reason, @Nullable UUID corrects) {
        history.enter(
                new NewPosition(member.institution(), member.id(), begin, caller.getSubject(), reason, corrects),
                member.employment());
        var positions = of(member);
        member.hold(positions.get(positions.size() - 1).position());
    }

    /** What a member did last before that day; the first position of the employment where none had begun by then. */
    Position heldBefore(StaffMember member, LocalDate day) {
        return begins(member).stream()
                .filter(begin -> begin.employment() == member.employment().number())
                .reduce((last, next) -> next.since().isBefore(day) ? next : last)
                .orElseThrow()
                .position();
    }

    /** The positions that a member held, as they stand now. */
    public List<DatedPosition> of(StaffMember member) {
        return DatedPosition.of(begins(member), former.all(member));
    }

    private List<DatedPosition.Begin> begins(StaffMember member) {
        var keys = new RecordKeys(List.of(new RecordKey(member.institution(), member.id())));
        return held.begins(keys).getOrDefault(member.id(), List.of());
    }
}
