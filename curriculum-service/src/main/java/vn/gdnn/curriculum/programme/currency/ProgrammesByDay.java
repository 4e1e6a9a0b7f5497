package vn.gdnn.curriculum.programme.currency;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;

/**
 * Rule T4-1: a programme is current on a day on which no signal speaks. The occupation changed where the list has an entry that begins after
 * the decision; the framework where it has a version after the one in which the outcomes name their competences; technologies hold for as many months as the setting of the day says on which they were declared, and where none were declared for
 * none; the review is due three years after the decision or the last review (Circular 03/2017/TT-BLĐTBXH).
 */
@ApplicationScoped
class ProgrammesByDay {

    /** How long what is declared holds. */
    @ConfigMapping(prefix = "gdnn.programmes.currency")
    interface CurrencyConfig {

        List<DatedMonths> technology();
    }

    private static final String DATED = """
            select * from (
                select p.id, p.programme_id, p.number, p.institution, t.province, p.code, p.name, p.occupation_code,
                       coalesce(o.digital_technology, false) as digital_technology, dec.declared_on, ch.changed_on,
                       fr.framework_on, d.outdated_on, d.overdue_on,
                       greatest(p.in_force_from, l.listed_on, r.reviewed_on) as since
                from programme p
                join tenant t on t.code = p.institution
                left join occupation o on o.code = p.occupation_code
                left join lateral (select min(v.valid_from) as changed_on
                                   from (select code, valid_from from occupation
                                         union all select code, valid_from from occupation_version) v
                                   where v.code = p.occupation_code and v.valid_from > p.decided_on) ch on true
                left join lateral (select min(f.in_force_from) as framework_on from framework_version f
                                   where f.framework = 'LEARNERS' and f.version > p.framework_version) fr on true
                left join lateral (select max(declared_on) as listed_on from technology_list tl
                                   where tl.institution = p.institution and tl.programme_id = p.programme_id) l on true
                left join lateral (select max(reviewed_on) as reviewed_on from programme_review v
                                   where v.institution = p.institution and v.programme_id = p.programme_id) r on true
                cross join lateral (select greatest(p.updated_for_technology_on, l.listed_on) as declared_on) dec
                cross join lateral (
                    select coalesce((dec.declared_on + make_interval(months => (
                                        select m.months from unnest(cast(? as date[]), cast(? as int[])) m(first_day, months)
                                        where m.first_day <= dec.declared_on order by m.first_day desc limit 1)))::date,
                                    p.in_force_from) as outdated_on,
                           (greatest(p.decided_on, r.reviewed_on) + interval '3 years')::date + 1 as overdue_on) d
                where p.status = 'APPROVED') dated
            where %s""";

    private final Database database;
    private final String[] firstDays;
    private final Integer[] months;

    ProgrammesByDay(Database database, CurrencyConfig config) {
        this.database = database;
        var dated = config.technology().stream()
                .sorted(Comparator.comparing(DatedMonths::from))
                .toList();
        firstDays = dated.stream().map(one -> one.from().toString()).toArray(String[]::new);
        firstDays[0] = "-infinity";
        months = dated.stream().map(DatedMonths::months).toArray(Integer[]::new);
    }

    /** The version of that id, if it is in force and the caller may see it. */
    Optional<DatedProgramme> find(UUID id) {
        return database.find(ProgrammesByDay::read, DATED.formatted("id = ?"), firstDays, months, id);
    }

    /** Those that the filter leaves, from institution to institution and in each by name; one more than the limit. */
    List<DatedProgramme> list(Filter filter, int limit) {
        return database.list(
                ProgrammesByDay::read,
                DATED.formatted(filter.sql()) + " order by institution, name, id limit ?",
                filter.parametersAndLimit(limit, firstDays, months));
    }

    private static DatedProgramme read(Row row) throws SQLException {
        return new DatedProgramme(
                row.uuid("id"),
                row.uuid("programme_id"),
                row.integer("number"),
                row.text("institution"),
                row.text("province"),
                new DatedProgramme.Named(row.text("code"), row.text("name"), row.text("occupation_code")),
                row.bool("digital_technology"),
                days(row));
    }

    private static CurrencyDays days(Row row) throws SQLException {
        @Nullable LocalDate framework = row.dateOrNull("framework_on");
        return new CurrencyDays(
                row.date("since"),
                row.dateOrNull("declared_on"),
                row.dateOrNull("changed_on"),
                framework,
                row.date("outdated_on"),
                row.date("overdue_on"));
    }
}
