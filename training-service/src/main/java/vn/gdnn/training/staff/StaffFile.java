package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.number.NumberColumns;
import vn.gdnn.training.staff.alike.MembersAlike;
import vn.gdnn.training.staff.departure.Departure;
import vn.gdnn.training.staff.departure.FileOfLeavers;
import vn.gdnn.training.text.EmailAddress;

/**
 * Staff members as a school's information system sends them; the code identifies the person. An empty cell
 * leaves what is stored as it is. Who left and comes with a day of employment not before that is hired again; who comes with
 * a day of departure leaves then.
 */
@ApplicationScoped
class StaffFile implements StagedKind {

    private final NumberColumns numbers;
    private final EmploymentActs acts;
    private final FileOfLeavers leavers;
    private final Clock clock;

    StaffFile(NumberColumns numbers, EmploymentActs acts, FileOfLeavers leavers, Clock clock) {
        this.numbers = numbers;
        this.acts = acts;
        this.leavers = leavers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public List<Column> columns() {
        return Stream.of(person(), numbers.others(StaffRefusal.NUMBER_IS_PLACEHOLDER), departure())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column> person() {
        return List.of(
                Column.pattern("code", StaffFacts.CODE_FORM).example("GV-014").required(),
                Column.personName("fullName").example("Nguyễn Văn An").required(),
                Column.birthDate("dateOfBirth")
                        .required()
                        .check(StaffRefusal.BIRTH_DATE_IMPLAUSIBLE, this::isBirthPlausible),
                Column.oneOf("position", words(Position.values())).required(),
                numbers.personalNumber(StaffRefusal.NUMBER_IS_PLACEHOLDER),
                Column.date("employedSince").required(),
                Column.oneOf("sex", words(Sex.values())),
                Column.text("qualification").max(StaffDetails.LONGEST).example("Thạc sĩ"),
                Column.text("employmentKind").max(StaffDetails.LONGEST).example("Hợp đồng không xác định thời hạn"),
                Column.text("subjectTaught").max(StaffDetails.LONGEST).example("Cơ điện tử"),
                Column.pattern("email", EmailAddress.FORM)
                        .max(EmailAddress.LONGEST)
                        .example("minh@truong.example"));
    }

    private static List<Column> departure() {
        return List.of(
                Column.date("leftOn"),
                Column.oneOf("leftAs", words(DepartureKind.values())),
                Column.text("departureReason").max(Departure.LONGEST_REASON).example("Đủ tuổi nghỉ hưu"),
                Column.text("departureDecision").max(Departure.LONGEST_NUMBER).example("120/QĐ-CĐ"));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("code");
        var today = LocalDate.now(clock);
        leavers.hold(batch);
        StaffChecks.refuse(batch, today);
        numbers.warn(batch);
        var changed = StaffUpsert.take(batch, today);
        acts.changed(
                batch.institution(),
                batch.sender(),
                changed.stream().filter(Change::concernsOthers).toList());
        var ids = changed.stream().map(Change::id).toList();
        MembersAlike.warn(batch, ids);
        var touched = new HashSet<>(leavers.take(batch));
        touched.addAll(ids);
        batch.changed(touched.size());
    }

    private boolean isBirthPlausible(String written) {
        return StaffFacts.isBirthPlausible(new BirthDate(written), LocalDate.now(clock));
    }

    private static String[] words(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toArray(String[]::new);
    }
}
