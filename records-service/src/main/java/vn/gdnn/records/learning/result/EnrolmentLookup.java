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
import vn.gdnn.kit.imports.CheckedRows;
import vn.gdnn.kit.imports.FileRow;
import vn.gdnn.records.learning.enrolment.EnrolmentStatus;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** Finds for each row of a file the enrolment it is about, with its rules and modules. */
final class EnrolmentLookup {

    private static final BinaryOperator<TargetEnrolment> ACTIVE_ELSE_LATEST = BinaryOperator.maxBy(
            Comparator.comparing(TargetEnrolment::active).thenComparing(TargetEnrolment::enrolledOn));

    private final Map<Place, TargetEnrolment> found = new HashMap<>();
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

    private EnrolmentLookup() {}

    /**
     * One query per table for all rows: a plan without statistics stays linear. Locks the enrolments if the rows before
     * have committed.
     */
    static EnrolmentLookup find(CheckedRows batch, StudyRegulations regulations) throws SQLException {
        var lookup = new EnrolmentLookup();
        var students = students(batch);
        var entries = entries(batch, students, regulations);
        var modules = modules(batch, entries);
        lookup.students.addAll(students.values());
        for (var entry : entries) {
            lookup.found.merge(
                    entry.place(),
                    new TargetEnrolment(
                            entry.id(),
                            entry.active(),
                            entry.enrolledOn(),
                            entry.rules(),
                            entry.rules().name(),
                            modules.getOrDefault(entry.version(), Set.of()),
                            entry.changedIn()),
                    ACTIVE_ELSE_LATEST);
        }
        return lookup;
    }

    boolean knowsStudent(FileRow row) {
        return students.contains(row.text("studentCode"));
    }

    /** The active enrolment, else the latest that ended. */
    Optional<TargetEnrolment> of(FileRow row) {
        return Optional.ofNullable(found.get(new Place(row.text("studentCode"), row.text("programmeCode"))));
    }

    private static Map<UUID, String> students(CheckedRows batch) throws SQLException {
        var codes = new HashMap<UUID, String>();
        batch.list(
                row -> codes.put(row.getObject("id", UUID.class), row.getString("code")),
                "select id, code from student where institution = ? and code = any (?)",
                batch.institution(),
                named(batch, "studentCode"));
        return codes;
    }

    private static List<Entry> entries(CheckedRows batch, Map<UUID, String> students, StudyRegulations regulations)
            throws SQLException {
        return batch.list(
                row -> new Entry(
                        new Place(
                                requireNonNull(students.get(row.getObject("student", UUID.class))),
                                row.getString("programme_code")),
                        row.getObject("id", UUID.class),
                        new Version(row.getObject("programme", UUID.class), row.getInt("programme_version")),
                        EnrolmentStatus.valueOf(row.getString("status")) == EnrolmentStatus.ACTIVE,
                        row.getObject("enrolled_on", LocalDate.class),
                        regulations.of(
                                row.getObject("enrolled_on", LocalDate.class),
                                StudyMode.valueOf(row.getString("study_mode"))),
                        row.getString("changed_in")),
                """
                select student, programme_code, id, programme, programme_version, status, enrolled_on, study_mode,
                       changed_in from enrolment where institution = ? and student = any (?) and programme_code = any (?)
                order by id""" + (batch.predecessorCommitted() ? " for share" : ""),
                batch.institution(),
                batch.connection().createArrayOf("uuid", students.keySet().toArray()),
                named(batch, "programmeCode"));
    }

    private static String[] named(CheckedRows batch, String column) {
        return batch.rows().stream().map(row -> row.text(column)).distinct().toArray(String[]::new);
    }

    private static Map<Version, Set<String>> modules(CheckedRows batch, List<Entry> entries) throws SQLException {
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
