package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** Whether an offer speaks of the student it is accepted for: by personal number where both know it, else by birth date. */
@ApplicationScoped
class TransferPeople {

    private final Database database;

    TransferPeople(Database database) {
        this.database = database;
    }

    void requireSame(String institution, UUID student, TransferOffer offer) {
        var same = database.find(
                row -> true,
                """
                        select 1 from student where institution = ? and id = ?
                           and case when num_nulls(personal_number_hash, ?::bytea) = 0 then personal_number_hash = ?
                                    else date_of_birth = ? end""",
                institution,
                student,
                offer.person().personalNumberHash(),
                offer.person().personalNumberHash(),
                offer.person().dateOfBirth());
        if (same.isEmpty()) {
            throw new Refusal(TransferRefusal.TRANSFER_OF_ANOTHER_PERSON);
        }
    }
}
