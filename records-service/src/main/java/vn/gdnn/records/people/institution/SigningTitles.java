package vn.gdnn.records.people.institution;

import static java.text.Normalizer.Form.NFC;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/**
 * Who may sign under which title: the head of the school without more, anybody else with the decision that assigned the
 * school to him (circular 21/2019).
 */
@ApplicationScoped
public class SigningTitles {

    private static final List<String> USUAL = List.of(DocumentWording.HEAD_TITLE, "Giám đốc");

    private final Database database;

    SigningTitles(Database database) {
        this.database = database;
    }

    /** Refuses with ASSIGNMENT_DECISION_REQUIRED a title that is not the head's and names no decision. */
    public void require(String institution, String title, @Nullable String assignmentDecision) {
        var assigned = assignmentDecision != null && !assignmentDecision.isBlank();
        if (!assigned && ofHead(institution).stream().noneMatch(composed(title)::equalsIgnoreCase)) {
            throw new Refusal(InstitutionRefusal.ASSIGNMENT_DECISION_REQUIRED);
        }
    }

    static String composed(String title) {
        return Normalizer.normalize(title, NFC);
    }

    private List<String> ofHead(String institution) {
        return database.find(
                        row -> List.of(composed(row.text("head_title"))),
                        "select head_title from document_wording where institution = ?",
                        institution)
                .orElse(USUAL);
    }
}
