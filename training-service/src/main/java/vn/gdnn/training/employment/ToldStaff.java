package vn.gdnn.training.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.training.v1.HeldPosition;
import vn.gdnn.events.training.v1.StaffDepartureAnnulled;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;

/** What every fact about a staff member tells, and the facts. */
public record ToldStaff(
        UUID id, String institution, UUID person, @Nullable String sex, List<HeldPosition> positions) {

    public ToldStaff {
        positions = List.copyOf(positions);
    }

    /** The first employment. */
    public Record registered(String position, LocalDate since) {
        return new StaffMemberRegistered(id, institution, position, since, person, sex, positions);
    }

    /** A further employment of that number. */
    public Record rehired(int employment, String position, LocalDate since) {
        return new StaffMemberRehired(id, institution, employment, position, since, person, sex, positions);
    }

    /** The latest employment and the position held in it, which is the last that was begun. */
    public Record changed(int employment, LocalDate employedSince) {
        var held = positions.get(positions.size() - 1);
        return new StaffMemberChanged(
                id, institution, held.position(), held.since(), employment, employedSince, person, sex, positions);
    }

    /** That the employment of that number did not end as was told. */
    public Record stayed(int employment) {
        return new StaffDepartureAnnulled(id, institution, employment, person, sex, positions);
    }

    /** The end of the employment of that number. */
    public Record left(LocalDate on, int employment) {
        return new StaffMemberLeft(id, institution, on, employment, person, sex, positions);
    }
}
