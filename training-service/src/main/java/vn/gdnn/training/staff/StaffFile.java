package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.number.NumberColumn;

/**
 * Staff members as a school's information system sends them; the code identifies the person. An empty personal number
 * leaves the stored one as it is. Who left and comes with a day of employment not before that is hired again.
 */
@ApplicationScoped
class StaffFile implements StagedKind {

    private static final String UPSERT = """
            with before as (
                select code, employment, position, employed_since from staff_member
                where institution = ? and code in (select code from import_stage)
            ), merged as (
                insert into staff_member (institution, id, version, code, full_name, date_of_birth, position,
                    personal_number, personal_number_hash, employed_since)
                select ?, uuidv7(), 0, code, full_name, date_of_birth, position,
                    personal_number, personal_number_hash, employed_since
                from import_stage order by code
                on conflict (institution, code) do update
                set full_name = excluded.full_name, date_of_birth = excluded.date_of_birth,
                    position = excluded.position, employed_since = excluded.employed_since,
                    personal_number = coalesce(excluded.personal_number, staff_member.personal_number),
                    personal_number_hash =
                        coalesce(excluded.personal_number_hash, staff_member.personal_number_hash),
                    employment = staff_member.employment + cast(staff_member.left_on is not null as int),
                    former_left_on = coalesce(staff_member.left_on, staff_member.former_left_on), left_on = null,
                    version = staff_member.version + 1
                where (staff_member.full_name, staff_member.date_of_birth, staff_member.position,
                        staff_member.employed_since, staff_member.personal_number_hash)
                    is distinct from (excluded.full_name, excluded.date_of_birth, excluded.position,
                        excluded.employed_since,
                        coalesce(excluded.personal_number_hash, staff_member.personal_number_hash))
                returning id, code, employment, position, employed_since
            )
            select merged.id, merged.position, merged.employed_since, merged.employment,
                before.employment is distinct from merged.employment,
                case when before.employed_since is distinct from merged.employed_since then merged.employed_since
                     when before.position is distinct from merged.position
                     then greatest(cast(? as date), merged.employed_since) end
            from merged left join before using (code)""";

    /** What the upsert is about to replace by the employment of someone hired again. */
    private static final String KEEP_FORMER = """
            insert into former_employment (institution, staff_member, number, position, employed_since, left_on)
            select institution, id, employment, position, employed_since, left_on from staff_member
            where institution = ? and left_on is not null and code in (select code from import_stage)""";

    private final NumberColumn numbers;
    private final Outbox outbox;
    private final Clock clock;

    StaffFile(NumberColumn numbers, Outbox outbox, Clock clock) {
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
                numbers.column(),
                Column.date("employedSince").required());
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("code");
        StaffChecks.refuse(batch, LocalDate.now(clock));
        numbers.warn(batch);
        batch.update(KEEP_FORMER, batch.institution());
        var changed =
                batch.list(StaffFile::change, UPSERT, batch.institution(), batch.institution(), LocalDate.now(clock));
        outbox.publishAll(changed.stream()
                .filter(Change::concernsOthers)
                .map(change -> change.event(batch.institution()))
                .toList());
        batch.changed(changed.size());
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
                row.getInt(4),
                row.getBoolean(5),
                row.getObject(6, LocalDate.class));
    }
}
