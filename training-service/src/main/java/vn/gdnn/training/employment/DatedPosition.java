package vn.gdnn.training.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.training.v1.HeldPosition;

/**
 * What somebody did from a day on.
 *
 * @param until the first day of another position or no longer at work, null while it is held
 */
public record DatedPosition(
        Position position, LocalDate since, @Nullable LocalDate until) {

    /** The begin of a position within an employment, as it stands. */
    public record Begin(int employment, Position position, LocalDate since) {}

    /** Each position lasts until the next begins or the employment ends; begins come in their order. */
    public static List<DatedPosition> of(List<Begin> begins, List<EmploymentPeriod> employments) {
        var positions = new ArrayList<DatedPosition>();
        for (var place = 0; place < begins.size(); place++) {
            var begin = begins.get(place);
            var leftOn = employments.get(begin.employment() - 1).leftOn();
            var next = place + 1 < begins.size() ? begins.get(place + 1) : null;
            var until =
                    next != null && next.employment() == begin.employment() ? earlier(next.since(), leftOn) : leftOn;
            if (leftOn == null || begin.since().isBefore(leftOn)) {
                positions.add(new DatedPosition(begin.position(), begin.since(), until));
            }
        }
        return positions;
    }

    /** As facts tell it. */
    public HeldPosition told() {
        return new HeldPosition(position.name(), since, until);
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
