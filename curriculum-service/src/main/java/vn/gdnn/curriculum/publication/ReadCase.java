package vn.gdnn.curriculum.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gdnn.curriculum.publication.document.CaseDocument;
import vn.gdnn.curriculum.publication.document.CaseDocument.Kind;
import vn.gdnn.curriculum.publication.document.CasePackage;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Reads what is published, whoever asks: always as anyone, so that a token shows nobody more. */
@ApplicationScoped
public class ReadCase {

    /** A page of documents, and how many there are in all. */
    public record Page(long total, List<CaseDocument> documents) {}

    private final CaseDocuments documents;
    private final PublishedParts parts;
    private final PublishedFrameworks frameworks;
    private final PublishedProgrammes programmes;

    ReadCase(
            CaseDocuments documents,
            PublishedParts parts,
            PublishedFrameworks frameworks,
            PublishedProgrammes programmes) {
        this.documents = documents;
        this.parts = parts;
        this.frameworks = frameworks;
        this.programmes = programmes;
    }

    public Page list(CaseQuery query) {
        return asAnyone(() -> new Page(documents.count(query), documents.list(query)));
    }

    /** The document; CASE_OBJECT_UNKNOWN where there is none, or none that is published. */
    public CasePackage document(UUID identifier) {
        return asAnyone(() -> whole(documents.find(identifier).orElseThrow(ReadCase::unknown)));
    }

    /** The package to which a part belongs: an item or an association. */
    public CasePackage packageOf(UUID part) {
        return asAnyone(() -> parts.framework(part)
                .map(found -> frameworks.read(found.framework(), found.version()))
                .map(found -> FrameworkPackage.of(
                        found, documents.find(found.document()).orElseThrow(ReadCase::unknown)))
                .or(() -> parts.programme(part).flatMap(documents::find).map(this::whole))
                .orElseThrow(ReadCase::unknown));
    }

    private CasePackage whole(CaseDocument document) {
        var origin = document.origin();
        if (origin.kind() == Kind.FRAMEWORK) {
            return FrameworkPackage.of(frameworks.read(origin.code(), origin.version()), document);
        }
        var programme = programmes.read(document.identifier());
        return ProgrammePackage.of(
                programme,
                parts.of(document.identifier()),
                frameworks.components(programme.frameworkVersion()),
                document);
    }

    private static Refusal unknown() {
        return new Refusal(CaseRefusal.CASE_OBJECT_UNKNOWN);
    }

    private static <T> T asAnyone(Supplier<T> work) {
        return CurrentScope.inTransaction(new Scope.Anyone(), work);
    }
}
