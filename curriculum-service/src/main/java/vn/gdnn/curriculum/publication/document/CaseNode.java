package vn.gdnn.curriculum.publication.document;

import java.util.UUID;

/** An end of an association; {@code place} is the collection in which it stands. */
public record CaseNode(String place, UUID identifier, String title) {

    public static CaseNode of(CaseDocument document) {
        return new CaseNode("CFDocuments", document.identifier(), document.title());
    }
}
