package vn.gdnn.reporting.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.training.v1.HeldPosition;
import vn.gdnn.events.training.v1.StaffDepartureAnnulled;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;

/**
 * The last position of an employment, by a fact that tells all of them; what a later one tells takes its place. Who leaves
 * on the first day held none in that employment.
 *
 * @param teaching the days on which any position of a teacher is held, in any employment, as PostgreSQL writes them
 */
record ToldPosition(
        Employment.Key employment,
        String position,
        LocalDate since,
        @Nullable LocalDate until,
        String teaching,
        Instant at) {

    /** What a fact says of it; facts published before all positions were told say nothing. */
    static Optional<ToldPosition> by(ArrivedFact arrived) {
        var fact = arrived.fact();
        if (fact instanceof StaffMemberRegistered one) {
            return last(key(one.institution(), one.staffId(), 1), one.positions(), arrived.at());
        }
        if (fact instanceof StaffMemberRehired one) {
            return last(key(one.institution(), one.staffId(), one.employment()), one.positions(), arrived.at());
        }
        if (fact instanceof StaffMemberChanged one) {
            return last(key(one.institution(), one.staffId(), one.employment()), one.positions(), arrived.at());
        }
        if (fact instanceof StaffMemberLeft one) {
            return last(key(one.institution(), one.staffId(), one.employment()), one.positions(), arrived.at())
                    .filter(last -> one.on().equals(last.until()));
        }
        if (fact instanceof StaffDepartureAnnulled one) {
            return last(key(one.institution(), one.staffId(), one.employment()), one.positions(), arrived.at());
        }
        return Optional.empty();
    }

    private static Employment.Key key(String institution, UUID staffId, int number) {
        return new Employment.Key(institution, staffId, number);
    }

    private static Optional<ToldPosition> last(
            Employment.Key employment, @Nullable List<HeldPosition> positions, Instant at) {
        if (positions == null || positions.isEmpty()) {
            return Optional.empty();
        }
        var last = positions.get(positions.size() - 1);
        return Optional.of(
                new ToldPosition(employment, last.position(), last.since(), last.until(), teaching(positions), at));
    }

    private static String teaching(List<HeldPosition> positions) {
        return positions.stream()
                .filter(held -> held.position().startsWith("TEACHER"))
                .filter(held -> held.until() == null || held.until().isAfter(held.since()))
                .map(held -> "[" + held.since() + "," + (held.until() == null ? "" : held.until()) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
