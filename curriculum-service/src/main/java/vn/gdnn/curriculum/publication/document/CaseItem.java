package vn.gdnn.curriculum.publication.document;

import java.util.Map;
import java.util.UUID;

/** A part of a document; {@code extensions} say what the standard has no field for. */
public record CaseItem(UUID identifier, CaseType type, String code, String statement, Map<String, Object> extensions) {

    /** The item as an end of an association. */
    public CaseNode node() {
        return new CaseNode("CFItems", identifier, statement);
    }
}
