package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gdnn.reporting.digitisation.DigitisedInstitutions;
import vn.gdnn.reporting.programme.CountedProgrammes;
import vn.gdnn.reporting.resource.SharingInstitutions;
import vn.gdnn.reporting.staff.TrainedStaff;

/**
 * How an indicator is counted. {@code records} selects one row per record of the denominator, with the {@code basis} on
 * which it may count for the numerator, null where there is none, and because of what, out of the institutions {@code inside} the scope on the day {@code :asOf}: the
 * numbers and the list of the records behind them come from the same words. A rule that changes gets a new version.
 */
enum Rule {
    /**
     * Teachers and managers, of any position, at work on the day; whoever works at several institutions of the scope is
     * one record, that of the first of them by code. The basis is the strongest standing of a training in digital competence that
     * holds on the day, is not annulled and was recorded at whichever institution: completed here, verified, declared
     * (Decision 2222/QĐ-TTg, target on teachers and managers: 50 % by 2025, 100 % by 2030). A training that is annulled never
     * counted; one that was judged has on each day the standing that it had.
     */
    T1("T1", "T1-4", Contribution.Kind.STAFF_MEMBER, TrainedStaff.records("COMPETENCE", "true")),

    /** As T1-4; but a training once completed counted for ever, whatever it rested on. */
    T1_3("T1", "T1-3", Contribution.Kind.STAFF_MEMBER, TrainedStaff.EVER_TRAINED),

    /**
     * Those of T1-4 who hold a position of a teacher on the day, also one of a teacher and manager; managers alone are not
     * counted. Basis as in T1-4, of trainings in digital learning materials (Decision 2222/QĐ-TTg, target on teachers:
     * 50 % by 2025, 100 % by 2030).
     */
    T2("T2", "T2-1", Contribution.Kind.STAFF_MEMBER, TrainedStaff.records("MATERIALS", """
            coalesce(cast(:asOf as date) <@ %1$s.teaching, %1$s.position <> 'MANAGER')""")),

    /**
     * Programmes in force on the day, each by its version of that day; counted are those whose learning outcomes
     * integrate digital competence and whose content fits digital methods, by the school's own word: the target asks for both
     * (Decision 2222/QĐ-TTg: 70 % by 2025, 100 % by 2030).
     */
    T3("T3", "T3-1", Contribution.Kind.PROGRAMME, CountedProgrammes.DECLARED),

    /**
     * The programmes of T3-1; counted are those whose modules develop as many components of digital competence, each up to such a level,
     * as the threshold of the day asks, and of whose content somebody else confirmed by a file that it fits digital methods. Whose
     * outcomes name no modules is not measured, stays in the denominator and is told as a number of its own.
     */
    T3_2("T3", "T3-2", Contribution.Kind.PROGRAMME, CountedProgrammes.MEASURED),

    /**
     * Programmes in force in information technology and digital technology, by the mark of their occupation; counted are those against which no
     * signal speaks on the day: the occupation or the framework changed, the list of technologies is outdated, the review overdue. Our reading of
     * "updated to new science and technology" (Decision 2222/QĐ-TTg: 100 % by 2030).
     */
    T4("T4", "T4-1", Contribution.Kind.PROGRAMME, CountedProgrammes.CURRENT),

    /**
     * Institutions of every type in the suite on the day; counted are those that used a published resource of another on one of the days of the
     * threshold. The country has a shared store where enough do: our reading of "shared store of digital learning resources" (Decision
     * 2222/QĐ-TTg: formed by 2025), and of the target's two halves the one that facts of the suite can tell.
     */
    T5("T5", "T5-1", Contribution.Kind.INSTITUTION, SharingInstitutions.RECORDS),

    /**
     * Colleges and intermediate schools in the suite on the day; counted are those that delivered a learning process
     * record, posted results and an issued diploma by then. Our reading of Decision 2222/QĐ-TTg ("digitise the learning
     * process, learning results, diplomas and connect the data") until the ministry defines it.
     */
    T9("T9", "T9-1", Contribution.Kind.INSTITUTION, DigitisedInstitutions.RECORDS);

    /** The basis of what counts by the facts alone. */
    static final String FACTS = "FACTS";

    private static final String UNMEASURED =
            "select *, cast(null as text) as measure, cast(null as text[]) as against from (%s) unmeasured";

    private final String indicator;
    private final String version;
    private final Contribution.Kind kind;
    private final String records;

    Rule(String indicator, String version, Contribution.Kind kind, String records) {
        this.indicator = indicator;
        this.version = version;
        this.kind = kind;
        this.records = records;
    }

    /** The rule by which an indicator is answered for a day, if it is computed. */
    static Optional<Rule> of(String indicator, LocalDate day, IndicatorSettings settings) {
        var measured =
                settings.measuredFrom().filter(from -> !day.isBefore(from)).isPresent();
        return all(indicator).findFirst().map(rule -> rule == T3 && measured ? T3_2 : rule);
    }

    /** All rules of an indicator, in force, former or to come. */
    static Stream<Rule> all(String indicator) {
        return Arrays.stream(values()).filter(rule -> rule.indicator.equals(indicator));
    }

    /** Whether the basis of a record is a standing; else it is FACTS. */
    boolean hasStandings() {
        return this == T1 || this == T2;
    }

    /** Whether its records are programmes of which is told whether they are measured. */
    boolean isOfMeasured() {
        return kind == Contribution.Kind.PROGRAMME;
    }

    /** Whether what counts depends on the threshold of the day. */
    boolean hasThreshold() {
        return this == T3_2;
    }

    /** Whether it answers yes or no, by how many institutions share. */
    boolean isOfSharing() {
        return this == T5;
    }

    String version() {
        return version;
    }

    Contribution.Kind kind() {
        return kind;
    }

    /** Of records that are not measured there is no measure. */
    String records() {
        return isOfMeasured() ? records : UNMEASURED.formatted(records);
    }
}
