package vn.gdnn.reporting.programme;

import static vn.gdnn.reporting.projection.Upserts.lastOfEach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.curriculum.v1.CurrencyFacts;
import vn.gdnn.events.curriculum.v1.MeasuredCompetence;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.reporting.projection.Upserts;

/** Keeps every version of every programme, so that a past day is answered with the version of that day. */
@ApplicationScoped
public class KeepProgrammes {

    private static final String APPROVED = """
            insert into programme_version (institution, id, version, code, in_force_from,
                competence_in_outcomes, content_fits_digital_methods, digital_technology, content_confirmed_on, developed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (institution, id, version) do update set
                code = excluded.code,
                in_force_from = excluded.in_force_from,
                competence_in_outcomes = excluded.competence_in_outcomes,
                content_fits_digital_methods = excluded.content_fits_digital_methods,
                digital_technology = excluded.digital_technology,
                content_confirmed_on = excluded.content_confirmed_on,
                developed = excluded.developed""";

    private static final String DATED = """
            insert into programme_currency (institution, id, version, since, occupation_changed_on, framework_changed_on,
                technology_outdated_on, review_overdue_on)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (institution, id, version, since) do update set
                occupation_changed_on = excluded.occupation_changed_on,
                framework_changed_on = excluded.framework_changed_on,
                technology_outdated_on = excluded.technology_outdated_on,
                review_overdue_on = excluded.review_overdue_on""";

    private static final String RETIRED = """
            insert into programme_retirement (institution, id, retired_on) values (?, ?, ?)
            on conflict (institution, id) do update set retired_on = excluded.retired_on""";

    private final Upserts upserts;

    KeepProgrammes(Upserts upserts) {
        this.upserts = upserts;
    }

    @Transactional
    public void keep(List<ProgrammeApproved> approved, List<ProgrammeRetired> retired) {
        upserts.each(
                APPROVED,
                lastOfEach(
                        approved,
                        one -> List.of(
                                one.institution(),
                                one.programmeId(),
                                one.programme().version())),
                KeepProgrammes::values);
        keepCurrency(approved);
        upserts.each(RETIRED, lastOfEach(retired, one -> List.of(one.institution(), one.programmeId())), one ->
                new Object[] {one.institution(), one.programmeId(), one.on()});
    }

    private void keepCurrency(List<ProgrammeApproved> approved) {
        upserts.each(
                DATED,
                lastOfEach(
                        Dated.of(approved),
                        one -> List.of(
                                one.told().institution(),
                                one.told().programmeId(),
                                one.told().programme().version(),
                                one.days().since())),
                Dated::values);
    }

    private static @Nullable Object[] values(ProgrammeApproved approved) {
        var digital = approved.digital();
        return new @Nullable Object[] {
            approved.institution(),
            approved.programmeId(),
            approved.programme().version(),
            approved.programme().code(),
            approved.inForceFrom(),
            digital.competenceInOutcomes(),
            digital.contentFitsDigitalMethods(),
            digital.digitalTechnology(),
            digital.contentConfirmedOn(),
            MeasuredCompetence.of(approved.mappings())
                    .map(KeepProgrammes::developed)
                    .orElse(null)
        };
    }

    /** A fact that tells of the currency of a version. */
    private record Dated(ProgrammeApproved told, CurrencyFacts days) {

        static List<Dated> of(List<ProgrammeApproved> facts) {
            return facts.stream()
                    .flatMap(fact -> Stream.ofNullable(fact.currency()).map(days -> new Dated(fact, days)))
                    .toList();
        }

        @Nullable Object[] values() {
            return new @Nullable Object[] {
                told.institution(),
                told.programmeId(),
                told.programme().version(),
                days.since(),
                days.occupationChangedOn(),
                days.frameworkChangedOn(),
                days.technologyOutdatedOn(),
                days.reviewOverdueOn()
            };
        }
    }

    private static String[] developed(MeasuredCompetence measured) {
        return measured.components().stream()
                .map(developed -> developed.component() + "/" + developed.level())
                .toArray(String[]::new);
    }
}
