package vn.gdnn.training.staff.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import vn.gdnn.training.staff.EmploymentActs;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;

/** What a departure means, by a single call as by a file: the employment ends, others are told, seats are free. */
@ApplicationScoped
class EndEmployment {

    private final StaffMembers members;
    private final EmploymentActs acts;
    private final Departures departures;
    private final Clock clock;

    EndEmployment(StaffMembers members, EmploymentActs acts, Departures departures, Clock clock) {
        this.members = members;
        this.acts = acts;
        this.departures = departures;
        this.clock = clock;
    }

    /** Of a member who is held, and the person before. */
    @Transactional(TxType.MANDATORY)
    void end(StaffMember member, Departure departure, String by) {
        member.depart(departure.on(), departure.kind(), LocalDate.now(clock));
        acts.left(member, departure.on());
        members.store(member);
        departures.add(member, departure, by);
    }
}
