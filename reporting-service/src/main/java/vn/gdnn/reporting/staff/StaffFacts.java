package vn.gdnn.reporting.staff;

import java.util.List;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;

/** Facts about staff, each kind in the order of arrival. */
public record StaffFacts(
        List<StaffMemberRegistered> registered,
        List<StaffMemberRehired> rehired,
        List<StaffMemberChanged> changed,
        List<StaffMemberLeft> left,
        List<DigitalTrainingCompleted> completed,
        List<DigitalTrainingAnnulled> annulled) {

    public StaffFacts {
        registered = List.copyOf(registered);
        rehired = List.copyOf(rehired);
        changed = List.copyOf(changed);
        left = List.copyOf(left);
        completed = List.copyOf(completed);
        annulled = List.copyOf(annulled);
    }
}
