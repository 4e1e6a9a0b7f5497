package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.credentials.document.print.Paper;
import vn.gdnn.records.credentials.document.print.Paper.Award;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.Corrected;
import vn.gdnn.records.credentials.document.print.Paper.Holder;
import vn.gdnn.records.credentials.document.print.Paper.Issue;
import vn.gdnn.records.credentials.document.print.Paper.Numbers;
import vn.gdnn.records.credentials.document.print.Paper.School;
import vn.gdnn.records.credentials.document.print.Paper.Signer;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.entry.Confidence;
import vn.gdnn.records.register.entry.DiplomaStatus;
import vn.gdnn.records.register.entry.OldPaper;

/** Reads from the register what documents will say. */
@ApplicationScoped
class DiplomaDocumentContents {

    private static final String QUERY = """
            select d.institution, d.id, d.student, d.content_version, d.seal, d.public_id, d.serial_number, d.register_number, d.signed_by,
                   d.signer_title, d.issued_on, c.qualification, c.level, c.institution_name, c.occupation_name,
                   c.full_name, c.date_of_birth, c.graduation_class, c.high_quality,
                   c.sex, c.training_mode, c.decision_number, c.recorded_by, c.confidence, c.school_as_written,
                   c.qualification_as_written,
            """ + OldPaper.RECORDED_ON + """
            ,
                   coalesce(l.occupation_english, o.english_name) as english_occupation, w.english_name as english_school, w.head_title,
                   w.english_head_title, c.place_of_issue as place, k.decision_number as corrected_by,
                   k.decided_on as corrected_on
            from diploma d
            join diploma_content c on c.institution = d.institution and c.diploma = d.id
                 and c.content_version = d.content_version
            left join lateral (
                select act.decision_number, act.decided_on from diploma_act act
                where act.institution = d.institution and act.diploma = d.id and act.kind = 'CORRECTED'
                  and act.content_version = d.content_version
                order by act.number limit 1) k on true
            left join document_wording w on w.institution = d.institution
            left join lateral (
                select p.occupation_english from programme p
                where p.institution = d.institution and p.id = d.programme and p.occupation_code = c.occupation_code
                  and p.occupation_name = c.occupation_name
                order by p.version desc limit 1) l on true
            left join occupation_wording o on o.institution = d.institution and o.occupation_code = c.occupation_code
            """;

    private final Database database;
    private final String publicUrl;

    DiplomaDocumentContents(Database database, @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.database = database;
        this.publicUrl = publicUrl;
    }

    /** Those of these diplomas that are issued and have no document of the content in force and its seal. */
    List<DiplomaDocumentContent> waiting(String institution, List<UUID> diplomas) {
        return database.list(
                this::content,
                QUERY + """
                        where d.institution = ? and d.id = any(cast(? as uuid[])) and d.status = any (?)
                          and not exists (select from diploma_document k where k.institution = d.institution
                              and k.diploma = d.id and k.content_version = d.content_version and k.seal = d.seal)
                        order by d.id""",
                institution,
                diplomas.stream().map(UUID::toString).toArray(String[]::new),
                DiplomaStatus.names(DiplomaStatus.WITH_DOCUMENT));
    }

    /** Those of these diplomas that the institution has not issued, or replaced meanwhile. */
    List<UUID> notIssued(String institution, List<UUID> diplomas) {
        return database.list(
                row -> row.uuid("id"),
                """
                select n.id from unnest(cast(? as uuid[])) as n (id)
                where not exists (select from diploma d where d.institution = ? and d.id = n.id
                    and d.status = any (?))""",
                diplomas.stream().map(UUID::toString).toArray(String[]::new),
                institution,
                DiplomaStatus.names(DiplomaStatus.WITH_DOCUMENT));
    }

    /** One diploma of the caller's scope, at any stage. */
    Optional<DiplomaDocumentContent> find(UUID diploma) {
        return database.find(this::content, QUERY + "where d.id = ?", diploma);
    }

    private DiplomaDocumentContent content(Row row) throws SQLException {
        var publicId = row.text("public_id");
        var extract = extract(row);
        return new DiplomaDocumentContent(
                row.uuid("id"),
                row.integer("content_version"),
                row.integer("seal"),
                row.text("institution"),
                row.uuid("student"),
                publicId,
                new Paper(
                        award(row),
                        extract == null ? school(row) : new School(Bilingual.same(row.text("recorded_by")), Words.HEAD),
                        new Holder(
                                row.text("full_name"),
                                row.birthDate("date_of_birth"),
                                Words.translated(row.textOrNull("sex")),
                                Words.translated(row.textOrNull("training_mode"))),
                        new Issue(row.textOrNull("place"), row.dateOrNull("issued_on"), corrected(row)),
                        new Signer(row.textOrNull("signed_by"), Words.translated(row.textOrNull("signer_title"))),
                        new Numbers(row.text("serial_number"), row.text("register_number")),
                        publicUrl + "/verify/" + publicId,
                        extract));
    }

    /** What of an old paper is quoted, and from what it was recorded; nothing of a diploma issued here. */
    private static Paper.@Nullable Extract extract(Row row) throws SQLException {
        var confidence = row.constantOrNull(Confidence.class, "confidence");
        return confidence == null
                ? null
                : new Paper.Extract(
                        row.text("institution_name"),
                        row.text("qualification_as_written"),
                        row.textOrNull("school_as_written"),
                        row.text("decision_number"),
                        row.date("recorded_on"),
                        new Bilingual(confidence.words(Locale.forLanguageTag("vi")), confidence.words(Locale.ENGLISH)));
    }

    private static @Nullable Corrected corrected(Row row) throws SQLException {
        var by = row.textOrNull("corrected_by");
        return by == null ? null : new Corrected(by, row.date("corrected_on"));
    }

    private static Award award(Row row) throws SQLException {
        var level = row.constantOrNull(Level.class, "level");
        return new Award(
                level == null || row.textOrNull("recorded_by") != null
                        ? Words.EXTRACT
                        : new Bilingual(row.text("qualification"), level.englishDiploma()),
                named(row.text("occupation_name"), row.textOrNull("english_occupation")),
                Words.graduationClass(row.text("graduation_class")),
                row.bool("high_quality"));
    }

    private static School school(Row row) throws SQLException {
        var headTitle = row.textOrNull("head_title");
        return new School(
                named(row.text("institution_name"), row.textOrNull("english_school")),
                headTitle == null ? Words.HEAD : named(headTitle, row.textOrNull("english_head_title")));
    }

    private static Bilingual named(String vietnamese, @Nullable String english) {
        return new Bilingual(vietnamese, english == null ? vietnamese : english);
    }
}
