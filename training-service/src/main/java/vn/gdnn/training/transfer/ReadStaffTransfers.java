package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.completion.Standing;
import vn.gdnn.training.completion.TrainingSubject;

/** Shows offers to the school that made them, the one they are made to, and who stands over either; who reads them is noted. */
@ApplicationScoped
public class ReadStaffTransfers {

    private static final String TRAININGS = "select * from transferred_trainings(?)";

    private final StaffTransfers transfers;
    private final Database database;
    private final NoteListings listings;
    private final CurrentScope scope;

    ReadStaffTransfers(StaffTransfers transfers, Database database, NoteListings listings, CurrentScope scope) {
        this.transfers = transfers;
        this.database = database;
        this.listings = listings;
        this.scope = scope;
    }

    /** From school to school, the oldest first. */
    @Transactional
    public Slice<StaffTransfer> list(StaffTransfer.@Nullable Status status, @Nullable Cursor after, int limit) {
        var filter = transfers
                .seen()
                .andIf(status == null ? null : status.name(), "status_now = ?")
                .andAfter(after, "institution, id");
        return listings.note(
                "staff transfers",
                Slice.of(
                        transfers.list(filter, limit),
                        limit,
                        last -> Cursor.of(last.schools().from(), last.id())),
                this::shown);
    }

    @Transactional
    public StaffTransfer read(UUID id) {
        var offer = transfers.require(id);
        listings.note("staff transfer", List.of(shown(offer)));
        return offer;
    }

    /** What the school that took a person over learns of trainings at the old one, as they stand now. */
    @Transactional
    public List<TransferredTraining> trainings(UUID id) {
        var offer = transfers.requireTo(scope.institution(), id);
        if (offer.status() != StaffTransfer.Status.ACCEPTED) {
            throw new Refusal(TransferRefusal.TRANSFER_NOT_ACCEPTED);
        }
        listings.note("transferred trainings", List.of(shown(offer)));
        return database.list(ReadStaffTransfers::training, TRAININGS, id);
    }

    /** The school's own member; where it has none of the person, the offer. Who stands over a school reads the old one's record. */
    private Shown shown(StaffTransfer offer) {
        var schools = offer.schools();
        var institution = CurrentScope.required().tenant();
        return institution.isEmpty()
                ? new Shown(schools.from(), schools.staffMember())
                : new Shown(institution, Objects.requireNonNullElse(schools.staffAt(institution), offer.id()));
    }

    private static TransferredTraining training(Row row) throws SQLException {
        return new TransferredTraining(
                row.constant(TrainingSubject.class, "subject"),
                row.date("completed_on"),
                row.constant(Standing.class, "standing"),
                row.dateOrNull("valid_until"));
    }
}
