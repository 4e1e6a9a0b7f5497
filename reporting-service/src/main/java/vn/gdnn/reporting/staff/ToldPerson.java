package vn.gdnn.reporting.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.training.v1.StaffDepartureAnnulled;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;

/** Who a staff member is, by an id that is the same at every institution; what a later fact tells takes its place. */
record ToldPerson(StaffKey staff, UUID person, Instant at) {

    /** The later of two; of those that happened at once, what arrived last. */
    ToldPerson or(ToldPerson next) {
        return next.at.isBefore(at) ? this : next;
    }

    /** What a fact says of it; facts published before persons were told say nothing. */
    static Optional<ToldPerson> by(ArrivedFact arrived) {
        var fact = arrived.fact();
        if (fact instanceof StaffMemberRegistered one) {
            return told(one.institution(), one.staffId(), one.personId(), arrived.at());
        }
        if (fact instanceof StaffMemberRehired one) {
            return told(one.institution(), one.staffId(), one.personId(), arrived.at());
        }
        if (fact instanceof StaffMemberChanged one) {
            return told(one.institution(), one.staffId(), one.personId(), arrived.at());
        }
        if (fact instanceof StaffMemberLeft one) {
            return told(one.institution(), one.staffId(), one.personId(), arrived.at());
        }
        if (fact instanceof StaffDepartureAnnulled one) {
            return told(one.institution(), one.staffId(), one.personId(), arrived.at());
        }
        return Optional.empty();
    }

    private static Optional<ToldPerson> told(String institution, UUID staffId, @Nullable UUID person, Instant at) {
        return Optional.ofNullable(person).map(id -> new ToldPerson(new StaffKey(institution, staffId), id, at));
    }
}
