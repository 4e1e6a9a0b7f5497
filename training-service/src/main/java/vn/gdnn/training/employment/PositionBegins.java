package vn.gdnn.training.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;

/**
 * Whose position begins when, as an institution tells it of the latest employments: what {@link PositionHistory} is to
 * follow.
 */
public record PositionBegins(String institution, String by, List<Told> told) {

    /** A staff member's latest employment, its begin and the position last told. */
    public record Told(UUID staffMember, int employment, Position position, LocalDate employedSince) {}

    public PositionBegins {
        told = List.copyOf(told);
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** What is told of others than these. */
    PositionBegins without(Set<UUID> staff) {
        return new PositionBegins(
                institution,
                by,
                told.stream().filter(one -> !staff.contains(one.staffMember())).toList());
    }

    /** As four arrays. */
    Object[] columns() {
        var rows = told.stream()
                .map(one ->
                        new @Nullable Object[] {one.staffMember(), one.employment(), one.position(), one.employedSince()
                        })
                .toList();
        return Columns.of(rows).toArray();
    }
}
