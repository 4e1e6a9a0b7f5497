package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.credentials.document.print.CopyPaper;
import vn.gdnn.records.credentials.document.print.CopyPaper.Fact;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.WrittenDay;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaStatus;

/** Reads what a certified copy will say: what the register said when the copy was given. */
@ApplicationScoped
class CopyDocumentContents {

    private static final String QUERY = "select " + DiplomaContent.COLUMNS + ", " + """
            p.institution, p.id, p.diploma, p.copy_number, p.content_version, p.copied_by_name, d.student,
            d.public_id, d.serial_number, d.register_number, d.issued_on, d.signed_by, d.signer_title, w.place,
            d.content_version = p.content_version and d.status = ?
                and (d.revoked_from is null or d.revoked_from > ?) as in_force
            from certified_copy p
            join diploma d on d.institution = p.institution and d.id = p.diploma
            join diploma_content c on c.institution = p.institution and c.diploma = p.diploma
                 and c.content_version = p.content_version
            left join document_wording w on w.institution = p.institution
            where p.diploma = ? and p.id = ?""";

    private final Database database;
    private final Clock clock;
    private final String publicUrl;

    CopyDocumentContents(Database database, Clock clock, @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.database = database;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** What a copy will say; in force as long as the register still says it. */
    record Content(
            UUID copy,
            UUID diploma,
            int contentVersion,
            String institution,
            UUID student,
            boolean inForce,
            CopyPaper paper) {}

    /** The copy of that diploma, within the caller's scope. */
    Optional<Content> find(UUID diploma, UUID copy) {
        return database.find(this::content, QUERY, DiplomaStatus.ISSUED, LocalDate.now(clock), diploma, copy);
    }

    private Content content(Row row) throws SQLException {
        return new Content(
                row.uuid("id"),
                row.uuid("diploma"),
                row.integer("content_version"),
                row.text("institution"),
                row.uuid("student"),
                row.bool("in_force"),
                new CopyPaper(
                        row.text("institution_name"),
                        row.textOrNull("place"),
                        row.text("copy_number"),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Clocks.VIETNAM),
                        facts(row, DiplomaContent.of(row)),
                        row.text("copied_by_name"),
                        publicUrl + "/verify/" + row.text("public_id")));
    }

    private static List<Fact> facts(Row row, DiplomaContent content) throws SQLException {
        var facts = new ArrayList<Fact>();
        add(facts, "Tên văn bằng", content.qualification());
        add(facts, "Ngành, nghề", content.occupation().name());
        add(facts, "Chương trình", content.highQuality() ? "chương trình chất lượng cao" : null);
        add(facts, "Họ và tên", content.holder().fullName());
        add(facts, "Ngày sinh", WrittenDay.born(content.holder().dateOfBirth()).vietnamese());
        add(facts, "Giới tính", content.holder().sex());
        add(facts, "Hình thức đào tạo", content.trainingMode());
        add(facts, "Xếp loại tốt nghiệp", content.graduationClass());
        add(facts, "Cơ sở cấp bằng", content.institutionName());
        add(facts, "Quyết định công nhận tốt nghiệp", content.decisionNumber());
        var issued = row.dateOrNull("issued_on");
        add(facts, "Ngày cấp", issued == null ? null : WrittenDay.of(issued).vietnamese());
        add(facts, "Người ký", signer(row));
        add(facts, "Số hiệu", row.text("serial_number"));
        add(facts, "Số vào sổ gốc cấp bằng", row.text("register_number"));
        return facts;
    }

    private static @Nullable String signer(Row row) throws SQLException {
        var title = row.textOrNull("signer_title");
        return title == null ? row.textOrNull("signed_by") : row.text("signed_by") + ", " + title;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(Bilingual.same(label), Bilingual.same(value)));
        }
    }
}
