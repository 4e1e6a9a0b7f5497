package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** What each diploma says, version by version; a version is added, never changed. */
@ApplicationScoped
public class DiplomaContents {

    private static final String INSERT = """
            insert into diploma_content (institution, diploma, content_version, in_force_from, template,
                                         qualification, level, institution_name, occupation_name, occupation_code, full_name,
                                         date_of_birth, sex, training_mode, graduation_class, decision_number, high_quality,
                                         place_of_issue, recorded_by, confidence, school_as_written,
                                         qualification_as_written)
            select i.code, n.diploma::uuid, n.content_version::int, n.in_force_from::date, n.template,
                   n.qualification, n.level, n.institution_name, n.occupation_name, n.occupation_code, n.full_name,
                   n.date_of_birth, n.sex, n.training_mode, n.graduation_class, n.decision_number,
                   n.high_quality::boolean, n.place_of_issue, n.recorded_by, n.confidence, n.school_as_written,
                   n.qualification_as_written
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[])
                 as n (diploma, content_version, in_force_from, template, qualification, level, institution_name,
                       occupation_name, occupation_code, full_name, date_of_birth, sex, training_mode, graduation_class,
                       decision_number, high_quality, place_of_issue, recorded_by, confidence, school_as_written,
                       qualification_as_written)
            join tenant i on i.code = ?""";

    private final Database database;

    DiplomaContents(Database database) {
        this.database = database;
    }

    /** The version in force. */
    public Printed current(UUID diploma) {
        return database.find(
                        row -> new Printed(
                                Form.ofCode(row.text("template")),
                                DiplomaContent.of(row),
                                row.textOrNull("place_of_issue")),
                        "select c.template, c.place_of_issue, " + DiplomaContent.COLUMNS + " " + """
                        from diploma d
                        join diploma_content c on c.institution = d.institution and c.diploma = d.id
                             and c.content_version = d.content_version
                        where d.id = ?""",
                        diploma)
                .orElseThrow(() -> new Refusal(DiplomaRefusal.DIPLOMA_NOT_FOUND));
    }

    DiplomaContent version(String institution, UUID diploma, int version) {
        return database.find(
                        DiplomaContent::of,
                        "select " + DiplomaContent.COLUMNS + " " + """
                        from diploma_content c where c.institution = ? and c.diploma = ? and c.content_version = ?""",
                        institution,
                        diploma,
                        version)
                .orElseThrow();
    }

    /** Adds the first version of each entry, in force from the issue. */
    void addFirst(String institution, List<Entry> entries) {
        insert(
                institution,
                entries.stream()
                        .map(entry -> row(entry.diploma().id(), 1, null, entry.printed()))
                        .toList());
    }

    /** Adds a later version, in force from that day on; without one, from the issue. */
    public void add(String institution, UUID diploma, int version, @Nullable LocalDate inForceFrom, Printed printed) {
        insert(institution, List.<@Nullable Object[]>of(row(diploma, version, inForceFrom, printed)));
    }

    private void insert(String institution, List<@Nullable Object[]> rows) {
        database.update(
                INSERT, Stream.concat(Columns.of(rows), Stream.of(institution)).toArray());
    }

    private static @Nullable Object[] row(UUID diploma, int version, @Nullable LocalDate inForceFrom, Printed printed) {
        var content = printed.content();
        var old = content.oldPaper();
        return new Object[] {
            diploma,
            version,
            inForceFrom,
            printed.form().code(),
            content.qualification(),
            content.level(),
            content.institutionName(),
            content.occupation().name(),
            content.occupation().code(),
            content.holder().fullName(),
            content.holder().dateOfBirth(),
            content.holder().sex(),
            content.trainingMode(),
            content.graduationClass(),
            content.decisionNumber(),
            content.highQuality(),
            printed.place(),
            old == null ? null : old.recordedBy(),
            old == null ? null : old.confidence(),
            old == null ? null : old.schoolAsWritten(),
            old == null ? null : old.qualificationAsWritten()
        };
    }
}
