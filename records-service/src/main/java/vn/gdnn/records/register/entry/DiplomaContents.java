package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** What each diploma says, version by version; a version is added, never changed. */
@ApplicationScoped
public class DiplomaContents {

    private final Database database;

    DiplomaContents(Database database) {
        this.database = database;
    }

    /** The words of a version and the form they are printed on. */
    public record Printed(String template, DiplomaContent content) {}

    /** The version in force. */
    public Printed current(UUID diploma) {
        return database.find(
                        row -> new Printed(row.text("template"), DiplomaContent.of(row)),
                        "select c.template, " + DiplomaContent.COLUMNS + " " + """
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

    /** Adds a version; the first is in force from the issue, a later one from the day given. */
    public void keep(String institution, UUID diploma, int version, @Nullable LocalDate inForceFrom, Printed printed) {
        var content = printed.content();
        database.update(
                """
                insert into diploma_content (institution, diploma, content_version, in_force_from, template, qualification,
                                             level, institution_name, occupation_name, occupation_code, full_name,
                                             date_of_birth, sex, training_mode, graduation_class, decision_number,
                                             high_quality)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                diploma,
                version,
                inForceFrom,
                printed.template(),
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
                content.highQuality());
    }
}
