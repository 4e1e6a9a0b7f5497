package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.number.Numbers;
import vn.gdnn.training.person.Identity;
import vn.gdnn.training.staff.RegisterStaffMember;
import vn.gdnn.training.staff.RehireStaffMember;
import vn.gdnn.training.staff.StaffFacts;
import vn.gdnn.training.staff.StaffMember;
import vn.gdnn.training.staff.StaffMembers;

/** The new school's half of an acceptance: who worked there before, by the numbers, is hired again on the same record. */
@ApplicationScoped
class AdmitMember {

    private final StaffMembers members;
    private final RegisterStaffMember register;
    private final RehireStaffMember rehire;

    AdmitMember(StaffMembers members, RegisterStaffMember register, RehireStaffMember rehire) {
        this.members = members;
        this.register = register;
        this.rehire = rehire;
    }

    UUID admit(StaffTransfer offer, AcceptStaffTransfer.Acceptance acceptance) {
        var offered = offer.person().identity();
        var former = former(offer.person()).orElse(null);
        if (former == null) {
            return register.add(facts(offer, acceptance), offered).id();
        }
        var numbers = former.identity().numbers().or(offered.numbers());
        former.identify(new Identity(offered.person(), numbers));
        former.employAs(acceptance.employmentKind(), acceptance.subjectTaught());
        rehire.again(
                former, acceptance.code(), acceptance.position(), offer.terms().on());
        return former.id();
    }

    private Optional<StaffMember> former(OfferedPerson offered) {
        var number = offered.identity().numbers().personal();
        var former = number == null ? Optional.<StaffMember>empty() : members.findByNumber(number);
        former.ifPresent(member -> requireSame(member, offered));
        return former.or(() -> members.findByOtherNumbers(offered.identity()).filter(member -> agree(member, offered)));
    }

    /** One personal number and two dates of birth: one of the schools mistyped the number. */
    private static void requireSame(StaffMember former, OfferedPerson offered) {
        if (!agree(former, offered)) {
            throw new Refusal(TransferRefusal.TRANSFER_OF_ANOTHER_PERSON);
        }
    }

    private static boolean agree(StaffMember former, OfferedPerson offered) {
        return agree(former.dateOfBirth(), offered.dateOfBirth());
    }

    private static boolean agree(BirthDate one, BirthDate other) {
        return one.onPapers().contains(other) || other.onPapers().contains(one);
    }

    private static StaffFacts facts(StaffTransfer offer, AcceptStaffTransfer.Acceptance acceptance) {
        var person = offer.person();
        var subject = acceptance.subjectTaught() == null ? person.subjectTaught() : acceptance.subjectTaught();
        return new StaffFacts(
                acceptance.code(),
                person.fullName(),
                person.dateOfBirth(),
                acceptance.position(),
                Numbers.NONE,
                offer.terms().on(),
                new StaffDetails(person.sex(), person.qualification(), acceptance.employmentKind(), subject, null));
    }
}
