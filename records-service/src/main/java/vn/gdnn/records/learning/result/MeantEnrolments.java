package vn.gdnn.records.learning.result;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import vn.gdnn.kit.imports.FileRow;
import vn.gdnn.kit.imports.ImportBatch;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** The enrolments that the rows of a file mean, each with its rules and modules. */
final class MeantEnrolments {

    private static final BinaryOperator<MeantEnrolment> ACTIVE_ELSE_LATEST = BinaryOperator.maxBy(
            Comparator.comparing(MeantEnrolment::active).thenComparing(MeantEnrolment::enrolledOn));

    private final Map<Place, MeantEnrolment> found = new HashMap<>();
    private final Set<String> students = new HashSet<>();

    private record Place(String student, String programme) {}

    private record Version(UUID programme, int number) {}

    private record Entry(
            Place place,
            UUID id,
            Version version,
            boolean active,
            LocalDate enrolledOn,
            GradingRules rules,
            String changedIn) {}

    private record Taught(Version version, String module) {}

    private MeantEnrolments() {}

    /**
     * Finds them, and holds them if it is their turn; one query for all rows and each table, which no missing statistics
     * can slow down.
     */
    static MeantEnrolments find(ImportBatch batch, StudyRegulations regulations) throws SQLException {
        var meant = new MeantEnrolments();
        var students = students(batch);
        var entries = entries(batch, students, regulations);
        var modules = modules(batch, entries);
        meant.students.addAll(students.values());
        for (var entry : entries) {
            meant.found.merge(
                    entry.place(),
                    new MeantEnrolment(
                            entry.id(),
                            entry.active(),
                            entry.enrolledOn(),
                            entry.rules(),
                            entry.rules().name(),
                            modules.getOrDefault(entry.version(), Set.of()),
                            entry.changedIn()),
                    ACTIVE_ELSE_LATEST);
        }
        return meant;
    }

    boolean knowsStudent(FileRow row) {
        return students.contains(row.text("studentCode"));
    }

    /** The active enrolment, else the latest that ended. */
    Optional<MeantEnrolment> of(FileRow row) {
        return Optional.ofNullable(found.get(new Place(row.text("studentCode"), row.text("programmeCode"))));
    }

    private static Map<UUID, String> students(ImportBatch batch) throws SQLException {
        var codes = new HashMap<UUID, String>();
        batch.list(
                row -> codes.put(row.getObject("id", UUID.class), row.getString("code")),
                "select id, code from student where institution = ? and code = any (?)",
                batch.institution(),
                named(batch, "studentCode"));
        return codes;
    }

    private static List<Entry> entries(ImportBatch batch, Map<UUID, String> students, StudyRegulations regulations)
            throws SQLException {
        return batch.list(
                row -> new Entry(
                        new Place(
                                requireNonNull(students.get(row.getObject("student", UUID.class))),
                                row.getString("programme_code")),
                        row.getObject("id", UUID.class),
                        new Version(row.getObject("programme", UUID.class), row.getInt("programme_version")),
                        row.getString("status").equals("ACTIVE"),
                        row.getObject("enrolled_on", LocalDate.class),
                        regulations.of(row.getInt("cohort"), StudyMode.valueOf(row.getString("study_mode"))),
                        row.getString("changed_in")),
                """
                select student, programme_code, id, programme, programme_version, status, enrolled_on, cohort,
                       study_mode, changed_in
                from enrolment where institution = ? and student = any (?) and programme_code = any (?)
                order by id""" + (batch.hasTurn() ? " for share" : ""),
                batch.institution(),
                batch.connection().createArrayOf("uuid", students.keySet().toArray()),
                named(batch, "programmeCode"));
    }

    private static String[] named(ImportBatch batch, String column) {
        return batch.rows().stream().map(row -> row.text(column)).distinct().toArray(String[]::new);
    }

    private static Map<Version, Set<String>> modules(ImportBatch batch, List<Entry> entries) throws SQLException {
        var versions = entries.stream().map(Entry::version).distinct().toList();
        var taught = batch.list(
                row -> new Taught(
                        new Version(row.getObject("programme", UUID.class), row.getInt("programme_version")),
                        row.getString("code")),
                """
                select m.programme, m.programme_version, m.code
                from unnest(?::uuid[], ?::int[]) as v (programme, version)
                join programme_module m on m.institution = ? and m.programme = v.programme
                     and m.programme_version = v.version""",
                batch.connection()
                        .createArrayOf(
                                "uuid",
                                versions.stream().map(Version::programme).toArray()),
                batch.connection()
                        .createArrayOf(
                                "int", versions.stream().map(Version::number).toArray()),
                batch.institution());
        return taught.stream().collect(groupingBy(Taught::version, mapping(Taught::module, toSet())));
    }
}
