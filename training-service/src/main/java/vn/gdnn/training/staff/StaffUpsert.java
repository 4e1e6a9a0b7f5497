package vn.gdnn.training.staff;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.imports.StagedRows;

/** Takes the checked rows of a file over: new people, further employments of those who left, and what else changed. */
final class StaffUpsert {

    private static final String UPSERT = """
            with before as (
                select code, employment, position, employed_since, person, sex from staff_member
                where institution = ? and code in (select code from import_stage)
            ), known as (
                select hash, person from persons_of(array(
                    select personal_number_hash from import_stage where personal_number_hash is not null))
            ), others as (
                select s.code, person_known_by(coalesce(s.legacy_number_hash, m.legacy_number_hash),
                    coalesce(s.passport_hash, m.passport_hash)) as known
                from import_stage s left join staff_member m on m.institution = ? and m.code = s.code
                where s.personal_number_hash is null and m.personal_number_hash is null
                  and num_nonnulls(s.legacy_number_hash, s.passport_hash) > 0
            ), merged as (
                insert into staff_member (institution, id, version, code, full_name, date_of_birth, position,
                    personal_number, personal_number_hash, legacy_number, legacy_number_hash, passport, passport_hash,
                    person, employed_since, sex, qualification, employment_kind, subject_taught, email)
                select ?, uuidv7(), 0, code, full_name, date_of_birth, position,
                    personal_number, personal_number_hash, legacy_number, legacy_number_hash, passport, passport_hash,
                    coalesce(person, known, gen_random_uuid()), employed_since, sex, qualification, employment_kind, subject_taught, email
                from import_stage left join known on hash = personal_number_hash left join others using (code) order by code
                on conflict (institution, code) do update
                set full_name = excluded.full_name, date_of_birth = excluded.date_of_birth,
                    position = excluded.position, employed_since = excluded.employed_since,
                    sex = coalesce(excluded.sex, staff_member.sex),
                    qualification = coalesce(excluded.qualification, staff_member.qualification),
                    employment_kind = coalesce(excluded.employment_kind, staff_member.employment_kind),
                    subject_taught = coalesce(excluded.subject_taught, staff_member.subject_taught),
                    email = coalesce(excluded.email, staff_member.email),
                    personal_number = coalesce(excluded.personal_number, staff_member.personal_number),
                    personal_number_hash =
                        coalesce(excluded.personal_number_hash, staff_member.personal_number_hash),
                    legacy_number = coalesce(excluded.legacy_number, staff_member.legacy_number),
                    legacy_number_hash = coalesce(excluded.legacy_number_hash, staff_member.legacy_number_hash),
                    passport = coalesce(excluded.passport, staff_member.passport),
                    passport_hash = coalesce(excluded.passport_hash, staff_member.passport_hash),
                    person = case when excluded.personal_number_hash is not null or staff_member.personal_number_hash is null
                            and num_nonnulls(excluded.legacy_number_hash, excluded.passport_hash) > 0
                        then excluded.person else staff_member.person end,
                    employment = staff_member.employment + case when staff_member.left_on <= ? then 1 else 0 end,
                    former_left_on = coalesce(
                        case when staff_member.left_on <= ? then staff_member.left_on end, staff_member.former_left_on),
                    left_on = case when staff_member.left_on > ? then staff_member.left_on end,
                    left_as = case when staff_member.left_on > ? then staff_member.left_as end,
                    version = staff_member.version + 1
                where (staff_member.full_name, staff_member.date_of_birth, staff_member.position,
                        staff_member.employed_since, staff_member.personal_number_hash, staff_member.sex,
                        staff_member.qualification, staff_member.employment_kind, staff_member.subject_taught,
                        staff_member.email, staff_member.legacy_number_hash, staff_member.passport_hash)
                    is distinct from (excluded.full_name, excluded.date_of_birth, excluded.position,
                        excluded.employed_since,
                        coalesce(excluded.personal_number_hash, staff_member.personal_number_hash),
                        coalesce(excluded.sex, staff_member.sex),
                        coalesce(excluded.qualification, staff_member.qualification),
                        coalesce(excluded.employment_kind, staff_member.employment_kind),
                        coalesce(excluded.subject_taught, staff_member.subject_taught),
                        coalesce(excluded.email, staff_member.email),
                        coalesce(excluded.legacy_number_hash, staff_member.legacy_number_hash),
                        coalesce(excluded.passport_hash, staff_member.passport_hash))
                returning id, code, employment, position, employed_since, left_on, left_as, person, sex
            )
            select merged.id, merged.position, merged.employed_since, merged.left_on, merged.left_as, merged.employment,
                merged.person, merged.sex,
                before.employment is distinct from merged.employment as begun,
                (before.position, before.employed_since, before.person, before.sex)
                    is distinct from (merged.position, merged.employed_since, merged.person, merged.sex)
                    as concerns_others
            from merged left join before using (code)""";

    /** What the upsert is about to replace by the employment of someone hired again. */
    private static final String KEEP_FORMER = """
            insert into former_employment (institution, staff_member, number, position, employed_since, left_on, left_as)
            select institution, id, employment, position, employed_since, left_on, left_as from staff_member
            where institution = ? and left_on <= ? and code in (select code from import_stage)""";

    private StaffUpsert() {}

    /** The rows that made a difference. */
    static List<Change> take(StagedRows batch, LocalDate today) throws SQLException {
        batch.update(KEEP_FORMER, batch.institution(), today);
        var school = batch.institution();
        return batch.list(Change::of, UPSERT, school, school, school, today, today, today, today);
    }
}
