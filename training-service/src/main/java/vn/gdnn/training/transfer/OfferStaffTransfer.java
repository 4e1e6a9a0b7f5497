package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.employment.Employment;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;
import vn.gdnn.training.staff.StaffPositionHistory;

/** Offers a member of the caller's staff to another school, from a day on; the member works on until that school accepts. */
@ApplicationScoped
public class OfferStaffTransfer {

    /** No source says how long an offer stands: a setting of this system. */
    public static final int OPEN_DAYS = 30;

    private final StaffMembers members;
    private final StaffPositionHistory positions;
    private final StaffTransfers transfers;
    private final Clock clock;

    OfferStaffTransfer(StaffMembers members, StaffPositionHistory positions, StaffTransfers transfers, Clock clock) {
        this.members = members;
        this.positions = positions;
        this.transfers = transfers;
        this.clock = clock;
    }

    /** To whom, from which day on and why. */
    public record Offer(
            UUID staffId,
            String toInstitution,
            LocalDate on,
            String reason,
            @Nullable String decisionNumber) {}

    @Transactional
    public StaffTransfer offer(Offer offer, String by) {
        var member = members.requireToChange(offer.staffId());
        if (offer.toInstitution().equals(member.institution())) {
            throw new Refusal(TransferRefusal.TRANSFER_TO_ITSELF);
        }
        var today = LocalDate.now(clock);
        member.employment().requireOpen(today);
        requirePlausible(member, offer.on(), today);
        var terms =
                new StaffTransfer.Terms(offer.on(), offer.reason(), offer.decisionNumber(), today.plusDays(OPEN_DAYS));
        var id = Ids.next();
        transfers.add(id, member, offer.toInstitution(), terms, by);
        return transfers.require(id);
    }

    /** Not before the position that is held began, and not far ahead. */
    private void requirePlausible(StaffMember member, LocalDate on, LocalDate today) {
        var held = positions.of(member);
        if (on.isBefore(held.get(held.size() - 1).since()) || on.isAfter(today.plusYears(Employment.YEARS_AHEAD))) {
            throw new Refusal(TransferRefusal.TRANSFER_DATE_INVALID);
        }
    }
}
