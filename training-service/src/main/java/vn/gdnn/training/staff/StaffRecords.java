package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumberWarning;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.number.NumberVault;
import vn.gdnn.training.staff.alike.MembersAlike;
import vn.gdnn.training.staff.alike.StaffWarning;

/** Records as the caller may see them. */
@ApplicationScoped
public class StaffRecords {

    private final NumberVault vault;
    private final FormerEmployments former;
    private final MembersAlike alike;

    StaffRecords(NumberVault vault, FormerEmployments former, MembersAlike alike) {
        this.vault = vault;
        this.former = former;
        this.alike = alike;
    }

    /** The record of a member as it stands. */
    @Transactional(TxType.MANDATORY)
    public StaffRecord of(StaffMember member) {
        return of(member, former.all(member), List.of());
    }

    /** As {@link #of(StaffMember)}, where the employments were read before. */
    StaffRecord of(StaffMember member, List<EmploymentPeriod> employments) {
        return of(member, employments, List.of());
    }

    /** The record of a member whose facts were just sent, with what another of the institution has in common. */
    StaffRecord entered(StaffMember member) {
        return of(member, former.all(member), alike.warnings(member.institution(), member.id()));
    }

    private StaffRecord of(StaffMember member, List<EmploymentPeriod> employments, List<StaffWarning> shared) {
        var numbers = vault.open(member.identity().numbers());
        var warnings = Stream.concat(
                        odd(numbers.personal(), member).stream().map(Enum::name),
                        shared.stream().map(Enum::name))
                .toList();
        var masks = vault.masks();
        return StaffRecord.of(member, masks ? numbers.masked() : numbers, masks, employments, warnings);
    }

    private static List<PersonalNumberWarning> odd(@Nullable PersonalNumber number, StaffMember member) {
        if (number == null) {
            return List.of();
        }
        var born = member.dateOfBirth().year();
        var sex = member.details().sex();
        return sex == null ? number.warnings(born) : number.warnings(born, sex == Sex.MALE);
    }
}
