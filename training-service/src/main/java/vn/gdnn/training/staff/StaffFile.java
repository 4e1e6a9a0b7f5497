package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StageType;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumbers;

/**
 * Staff members as a school's information system sends them; the code identifies the person. An empty personal number
 * leaves the stored one as it is.
 */
@ApplicationScoped
class StaffFile implements StagedKind {

    private static final String UPSERT = """
            with before as (
                select code, position, employed_since from staff_member
                where institution = ? and code in (select code from import_stage)
            ), merged as (
                insert into staff_member (institution, id, version, code, full_name, date_of_birth, position,
                    personal_number, personal_number_hash, employed_since)
                select ?, gen_random_uuid(), 0, code, full_name, date_of_birth, position,
                    personal_number, personal_number_hash, employed_since
                from import_stage order by code
                on conflict (institution, code) do update
                set full_name = excluded.full_name, date_of_birth = excluded.date_of_birth,
                    position = excluded.position, employed_since = excluded.employed_since,
                    personal_number = coalesce(excluded.personal_number, staff_member.personal_number),
                    personal_number_hash =
                        coalesce(excluded.personal_number_hash, staff_member.personal_number_hash),
                    version = staff_member.version + 1
                where (staff_member.full_name, staff_member.date_of_birth, staff_member.position,
                        staff_member.employed_since, staff_member.personal_number_hash)
                    is distinct from (excluded.full_name, excluded.date_of_birth, excluded.position,
                        excluded.employed_since,
                        coalesce(excluded.personal_number_hash, staff_member.personal_number_hash))
                returning id, code, position, employed_since
            )
            select merged.id, merged.position, merged.employed_since, before.code is null,
                case when before.employed_since is distinct from merged.employed_since then merged.employed_since
                     when before.position is distinct from merged.position
                     then greatest(cast(? as date), merged.employed_since) end
            from merged left join before using (code)""";

    private final PersonalNumbers numbers;
    private final Outbox outbox;
    private final Clock clock;

    StaffFile(PersonalNumbers numbers, Outbox outbox, Clock clock) {
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.pattern("code", StaffFacts.CODE_FORM).example("GV-014").required(),
                Column.personName("fullName").example("Nguyễn Văn An").required(),
                Column.birthDate("dateOfBirth")
                        .required()
                        .check(StaffRefusal.BIRTH_DATE_IMPLAUSIBLE, this::isBirthPlausible),
                Column.oneOf("position", positions()).required(),
                Column.pattern("personalNumber", PersonalNumber.FORM)
                        .example("098203000001")
                        .stage("personal_number", StageType.BYTES, numbers::seal)
                        .stage("personal_number_hash", StageType.BYTES, numbers::hash),
                Column.date("employedSince").required());
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("code");
        batch.refuseWhere(
                StaffRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE,
                "employedSince",
                "s.employed_since <= last_birth_day(s.date_of_birth) or s.employed_since > ?",
                LocalDate.now(clock).plusYears(StaffMember.YEARS_AHEAD));
        holdRowsOf(batch);
        refuseWhoLeft(batch);
        refuseTakenNumbers(batch);
        warnOfOddNumbers(batch);
        var changed =
                batch.list(StaffFile::change, UPSERT, batch.institution(), batch.institution(), LocalDate.now(clock));
        outbox.publishAll(changed.stream()
                .filter(Change::concernsOthers)
                .map(change -> change.event(batch.institution()))
                .toList());
        batch.changed(changed.size());
    }

    /** Single changes of the same people wait, so that what was before is what the upsert replaces. */
    private static void holdRowsOf(StagedRows batch) throws SQLException {
        batch.list(row -> row.getString(1), """
                select m.code from staff_member m
                where m.institution = ? and m.code in (select code from import_stage) order by m.code for update""", batch.institution());
    }

    private static void refuseWhoLeft(StagedRows batch) throws SQLException {
        batch.refuseWhere(StaffRefusal.STAFF_LEFT, "code", """
                exists (select from staff_member m
                    where m.institution = ? and m.code = s.code and m.left_on is not null)""", batch.institution());
    }

    private static void refuseTakenNumbers(StagedRows batch) throws SQLException {
        batch.refuse(StaffRefusal.PERSONAL_NUMBER_TAKEN, "personalNumber", """
                select line from (
                    select line, row_number() over (partition by personal_number_hash order by line) as n
                    from import_stage where personal_number_hash is not null) numbered
                where n > 1""");
        batch.refuseWhere(StaffRefusal.PERSONAL_NUMBER_TAKEN, "personalNumber", """
                s.personal_number_hash is not null and exists (select from staff_member m
                    where m.institution = ? and m.personal_number_hash = s.personal_number_hash
                      and m.left_on is null and m.code <> s.code)""", batch.institution());
    }

    private void warnOfOddNumbers(StagedRows batch) throws SQLException {
        var query = "select line, date_of_birth, personal_number from import_stage where personal_number is not null";
        for (var row : batch.list(this::numbered, query)) {
            for (var warning : row.number().warnings(row.dateOfBirth().year())) {
                batch.warn(row.line(), "personalNumber", warning);
            }
        }
    }

    private record Numbered(long line, BirthDate dateOfBirth, PersonalNumber number) {}

    private Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong(1), new BirthDate(row.getString(2)), new PersonalNumber(numbers.open(row.getBytes(3))));
    }

    private boolean isBirthPlausible(String written) {
        return StaffMember.isBirthPlausible(new BirthDate(written), LocalDate.now(clock));
    }

    private static String[] positions() {
        return List.of(Position.values()).stream().map(Position::name).toArray(String[]::new);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class));
    }
}
