package vn.gdnn.reporting.staff;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;

/** Who a staff member is, by an id that is the same at every institution; another one told later takes its place. */
record ToldPerson(StaffKey staff, UUID person) {

    /** What a fact says of it; facts published before persons were told say nothing. */
    static Optional<ToldPerson> by(Record fact) {
        if (fact instanceof StaffMemberRegistered one) {
            return told(one.institution(), one.staffId(), one.personId());
        }
        if (fact instanceof StaffMemberRehired one) {
            return told(one.institution(), one.staffId(), one.personId());
        }
        if (fact instanceof StaffMemberChanged one) {
            return told(one.institution(), one.staffId(), one.personId());
        }
        if (fact instanceof StaffMemberLeft one) {
            return told(one.institution(), one.staffId(), one.personId());
        }
        return Optional.empty();
    }

    private static Optional<ToldPerson> told(String institution, UUID staffId, @Nullable UUID person) {
        return Optional.ofNullable(person).map(id -> new ToldPerson(new StaffKey(institution, staffId), id));
    }
}
