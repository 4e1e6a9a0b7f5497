package vn.gdnn.records.credentials.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;
import vn.gdnn.records.credentials.template.TemplateBlock.Words;

/** The versions of each school's template; nothing in them is changed. */
@ApplicationScoped
public class TranscriptTemplates {

    private final Database database;

    TranscriptTemplates(Database database) {
        this.database = database;
    }

    /** What the school prints on that day: of the versions in force the one that came last, else the released one. */
    public TranscriptTemplate inForce(String institution, LocalDate day) {
        return database.find(row -> row.integer("version"), """
                        select version from transcript_template where institution = ? and in_force_from <= ?
                        order by in_force_from desc, version desc limit 1""", institution, day)
                .flatMap(version -> find(institution, version))
                .orElse(TranscriptTemplate.STANDARD);
    }

    /** The version as it is printed; 0 is the released one. */
    Optional<TranscriptTemplate> find(String institution, int version) {
        if (version == 0) {
            return Optional.of(TranscriptTemplate.STANDARD);
        }
        return database.find(
                        row -> row.text("code"),
                        "select code from transcript_template where institution = ? and version = ?",
                        institution,
                        version)
                .map(code -> new TranscriptTemplate(code, version, blocks(institution, version)));
    }

    /** The versions of a school, the latest first. */
    List<TemplateVersion> list(String institution) {
        return database.list(
                row -> new TemplateVersion(
                        row.integer("version"),
                        row.text("code"),
                        row.date("in_force_from"),
                        row.text("proposed_by"),
                        row.text("approved_by"),
                        row.instant("approved_at")),
                "select * from transcript_template where institution = ? order by version desc",
                institution);
    }

    void add(String institution, TemplateDraft draft, Approval approved, String approvedBy) {
        var version = database.find(
                        row -> row.integer("version"),
                        """
                        insert into transcript_template (institution, version, code, in_force_from, request, proposed_by, approved_by)
                        select ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ? from transcript_template where institution = ?
                        returning version""",
                        institution,
                        draft.code(),
                        draft.inForceFrom(),
                        approved.id(),
                        approved.requestedBy(),
                        approvedBy,
                        institution)
                .orElseThrow();
        for (var at = 0; at < draft.blocks().size(); at++) {
            add(institution, version, at, draft.blocks().get(at));
        }
    }

    private void add(String institution, int version, int position, TemplateBlock block) {
        var label = block.label();
        var text = block.text();
        database.update(
                """
                insert into transcript_template_block (institution, version, position, kind, label_vi, label_en, text_vi, text_en)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                version,
                position,
                block.kind(),
                label == null ? null : label.vi(),
                label == null ? null : label.en(),
                text == null ? null : text.vi(),
                text == null ? null : text.en());
    }

    private List<TemplateBlock> blocks(String institution, int version) {
        return database.list(
                row -> new TemplateBlock(row.constant(Kind.class, "kind"), words(row, "label"), words(row, "text")),
                "select * from transcript_template_block where institution = ? and version = ? order by position",
                institution,
                version);
    }

    private static @Nullable Words words(Row row, String part) throws SQLException {
        var vietnamese = row.textOrNull(part + "_vi");
        return vietnamese == null ? null : new Words(vietnamese, row.text(part + "_en"));
    }
}
