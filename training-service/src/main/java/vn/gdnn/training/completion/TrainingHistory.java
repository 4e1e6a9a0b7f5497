package vn.gdnn.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.training.staff.StaffMembers;

/** Shows what a staff member completed, oldest first, and notes who looked. */
@ApplicationScoped
public class TrainingHistory {

    private static final String PURPOSE = "training history";
    private static final Cursor START = Cursor.of(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private final StaffMembers staff;
    private final CompletedTrainings trainings;
    private final AccessLog accessLog;

    TrainingHistory(StaffMembers staff, CompletedTrainings trainings, AccessLog accessLog) {
        this.staff = staff;
        this.trainings = trainings;
        this.accessLog = accessLog;
    }

    @Transactional
    public Slice<TrainingRecord> list(UUID staffId, @Nullable Cursor after, int limit) {
        var member = staff.require(staffId);
        accessLog.note(member.institution(), staffId, PURPOSE);
        var place = Objects.requireNonNullElse(after, START);
        var rows = trainings
                .find(
                        "staffMember = :staff and (completedOn, id) > (:on, :id) order by completedOn, id",
                        Map.<String, Object>of("staff", staffId, "on", place.day(0), "id", place.uuid(1)))
                .range(0, limit)
                .list();
        return Slice.of(
                rows.stream().map(TrainingRecord::of).toList(),
                limit,
                training -> Cursor.of(training.completedOn(), training.id()));
    }

    @Transactional
    public TrainingRecord one(UUID id) {
        var training = trainings.require(id);
        accessLog.note(training.institution(), training.staffMember(), PURPOSE);
        return TrainingRecord.of(training);
    }
}
