package vn.gdnn.training.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.DatedPosition.Begin;
import vn.gdnn.training.staff.EmploymentActs;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;
import vn.gdnn.training.staff.StaffPositionHistory;

/** What an entry and a correction have in common: the begin, a new version of the record, and the fact. */
@ApplicationScoped
class PositionActs {

    private final StaffMembers members;
    private final StaffPositionHistory history;
    private final EmploymentActs acts;
    private final ReadPositions positions;

    PositionActs(StaffMembers members, StaffPositionHistory history, EmploymentActs acts, ReadPositions positions) {
        this.members = members;
        this.history = history;
        this.acts = acts;
        this.positions = positions;
    }

    /** Enters it, in the place of another where it {@code corrects} one. */
    StaffPositions enter(StaffMember member, PositionFacts facts, @Nullable UUID corrects) {
        var begin = new Begin(member.employment().number(), facts.position(), facts.since());
        history.begin(member, begin, facts.reason(), corrects);
        members.touch(member);
        acts.changed(member);
        return positions.of(member);
    }
}
