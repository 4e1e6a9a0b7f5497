package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;

/**
 * Whether an offer speaks of the student it is accepted for: the same personal number says so, and where one of the schools
 * has none, two people of the new school. A birth date alone is shared by many; one that says less than the other
 * contradicts it in nothing.
 */
@ApplicationScoped
class TransferPeople {

    static final String KIND = "TRANSFER_IDENTITY";

    private final Database database;
    private final Approvals approvals;

    TransferPeople(Database database, Approvals approvals) {
        this.database = database;
        this.approvals = approvals;
    }

    private enum Likeness {
        SAME,
        UNKNOWN,
        ANOTHER
    }

    void requireSame(String institution, UUID student, TransferOffer offer) {
        if (likenessUnlessAnother(institution, student, offer) != Likeness.SAME
                && !isConfirmed(institution, student, offer)) {
            throw new Refusal(TransferRefusal.TRANSFER_PERSON_UNCONFIRMED);
        }
    }

    void requireNotAnother(String institution, UUID student, TransferOffer offer) {
        likenessUnlessAnother(institution, student, offer);
    }

    /** What two people compare with the offer. */
    record Known(String fullName, BirthDate dateOfBirth) {

        /** Nothing of a person reaches a log. */
        @Override
        public String toString() {
            return "Known";
        }
    }

    Known known(String institution, UUID student) {
        return database.find(
                        row -> new Known(row.text("full_name"), row.birthDate("date_of_birth")),
                        "select full_name, date_of_birth from student where institution = ? and id = ?",
                        institution,
                        student)
                .orElseThrow();
    }

    private Likeness likenessUnlessAnother(String institution, UUID student, TransferOffer offer) {
        var likeness = database.find(
                        row -> row.constant(Likeness.class, "likeness"),
                        """
                        select case when num_nulls(personal_number_hash, ?::bytea) = 0 and personal_number_hash = ? then 'SAME'
                                    when num_nulls(personal_number_hash, ?::bytea) = 0 or not birth_dates_agree(date_of_birth, ?) then 'ANOTHER'
                                    else 'UNKNOWN' end as likeness
                        from student where institution = ? and id = ?""",
                        offer.person().personalNumberHash(),
                        offer.person().personalNumberHash(),
                        offer.person().personalNumberHash(),
                        offer.person().dateOfBirth().written(),
                        institution,
                        student)
                .orElse(Likeness.ANOTHER);
        if (likeness == Likeness.ANOTHER) {
            throw new Refusal(TransferRefusal.TRANSFER_OF_ANOTHER_PERSON);
        }
        return likeness;
    }

    private boolean isConfirmed(String institution, UUID student, TransferOffer offer) {
        return approvals.list(institution, KIND, offer.id()).stream()
                .anyMatch(confirmed -> confirmed.wasApproved() && student.equals(student(confirmed)));
    }

    /** The student of the new school of whom a confirmation speaks. */
    static UUID student(Approval confirmation) {
        return UUID.fromString(confirmation.particulars().getOrDefault("studentId", ""));
    }
}
