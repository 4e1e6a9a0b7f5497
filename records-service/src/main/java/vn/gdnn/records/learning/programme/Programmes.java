package vn.gdnn.records.learning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;

/** The approved programmes of the institutions in the caller's scope. */
@ApplicationScoped
public class Programmes {

    private static final String COLUMNS = """
            select id, version, code, name, occupation_code, occupation_name, occupation_english, level, credits,
                   high_quality
            from programme\s""";

    private static final Row.Reader<Programme> PROGRAMME = row -> new Programme(
            row.uuid("id"),
            row.integer("version"),
            row.text("code"),
            row.text("name"),
            new Occupation(
                    row.text("occupation_code"), row.text("occupation_name"), row.textOrNull("occupation_english")),
            row.constant(Level.class, "level"),
            row.integer("credits"),
            row.bool("high_quality"));

    private final Database database;

    Programmes(Database database) {
        this.database = database;
    }

    /**
     * The version in force on that day; before the first one, the first: older cohorts are judged by the oldest
     * version known. A programme retired by that day takes nobody.
     */
    public Programme open(String institution, String code, LocalDate on) {
        var known = database.list(
                row -> row.text("code"),
                "select code from programme where institution = ? and code = ?",
                institution,
                code);
        if (known.isEmpty()) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_UNKNOWN);
        }
        return database.find(PROGRAMME, COLUMNS + """
                        where institution = ? and code = ? and (retired_on is null or retired_on > ?)
                        order by in_force_from <= ? desc, case when in_force_from <= ? then -version else version end
                        limit 1""", institution, code, on, on, on)
                .orElseThrow(() -> new Refusal(ProgrammeRefusal.PROGRAMME_RETIRED));
    }

    /** One version. */
    public Programme require(String institution, UUID id, int version) {
        return database.find(
                        PROGRAMME,
                        COLUMNS + "where institution = ? and id = ? and version = ?",
                        institution,
                        id,
                        version)
                .orElseThrow(() -> new Refusal(ProgrammeRefusal.PROGRAMME_UNKNOWN));
    }

    /** The modules of one version, in the order of the programme. */
    public List<ProgrammeModule> modules(String institution, UUID id, int version) {
        return database.list(
                row -> new ProgrammeModule(
                        row.text("code"),
                        row.text("name"),
                        row.integer("credits"),
                        row.bool("compulsory"),
                        row.bool("condition"),
                        row.textOrNull("elective_group")),
                """
                select code, name, credits, compulsory, condition, elective_group from programme_module
                where institution = ? and programme = ? and programme_version = ? order by position""",
                institution,
                id,
                version);
    }

    /** The groups of one version that a student chooses from, in the order of the programme. */
    public List<ElectiveGroup> electiveGroups(String institution, UUID id, int version) {
        return database.list(
                row -> new ElectiveGroup(
                        row.text("code"),
                        row.text("name"),
                        row.integer("minimum_credits"),
                        row.integer("minimum_modules")),
                """
                select code, name, minimum_credits, minimum_modules from programme_elective
                where institution = ? and programme = ? and programme_version = ? order by position""",
                institution,
                id,
                version);
    }

    /** The learning outcomes of one version, in the order of the programme. */
    public List<ProgrammeOutcome> outcomes(String institution, UUID id, int version) {
        return database.list(
                row -> new ProgrammeOutcome(row.text("code"), row.text("statement")), """
                select code, statement from programme_outcome
                where institution = ? and programme = ? and programme_version = ? order by position""", institution, id, version);
    }
}
