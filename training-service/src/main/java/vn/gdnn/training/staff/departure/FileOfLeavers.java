package vn.gdnn.training.staff.departure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.staff.StaffMembers;

/** The departures that the checked rows of a file of staff tell, each by the rule of a single call. */
@ApplicationScoped
public class FileOfLeavers {

    /** Before the records are held, as a sign-up does. */
    private static final String HOLD = """
            select hold_persons(array(select m.person from import_stage s
                join staff_member m on m.institution = ? and m.code = s.code where s.left_on is not null))::text""";

    /** All at once and in their order, before the first seat is given up: whoever else holds several does so too. */
    private static final String HOLD_SESSIONS = """
            select hold_sessions_of(array(select m.id from import_stage s
                join staff_member m on m.institution = ? and m.code = s.code
                where s.left_on is not null and m.left_on is null))::text""";

    private static final String LEAVERS = """
            select m.id, s.left_on, coalesce(s.left_as, 'OTHER') as left_as, s.departure_reason, s.departure_decision
            from import_stage s join staff_member m on m.institution = ? and m.code = s.code
            where s.left_on is not null and m.left_on is null order by m.code""";

    private final StaffMembers members;
    private final EndEmployment employment;

    FileOfLeavers(StaffMembers members, EndEmployment employment) {
        this.members = members;
        this.employment = employment;
    }

    private record Leaver(UUID id, Departure departure) {}

    /** Has whoever signs these people up wait until the transaction ends. */
    public void hold(StagedRows batch) throws SQLException {
        batch.list(row -> true, HOLD, batch.institution());
    }

    /** Ends the employments of those who leave, once the rows are taken over; returns who they are. */
    public List<UUID> take(StagedRows batch) throws SQLException {
        batch.list(row -> true, HOLD_SESSIONS, batch.institution());
        var leavers = batch.list(FileOfLeavers::leaver, LEAVERS, batch.institution());
        leavers.forEach(one -> employment.end(members.requireToChange(one.id()), one.departure(), batch.sender()));
        return leavers.stream().map(Leaver::id).toList();
    }

    private static Leaver leaver(ResultSet row) throws SQLException {
        return new Leaver(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new Departure(
                        Objects.requireNonNull(row.getObject("left_on", LocalDate.class)),
                        DepartureKind.valueOf(row.getString("left_as")),
                        row.getString("departure_reason"),
                        row.getString("departure_decision")));
    }
}
