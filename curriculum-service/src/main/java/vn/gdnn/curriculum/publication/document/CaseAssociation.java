package vn.gdnn.curriculum.publication.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That one thing stands to another in some way; {@code level} up to which a competence is developed. */
public record CaseAssociation(
        UUID identifier,
        String type,
        CaseNode origin,
        CaseNode destination,
        @Nullable Integer sequence,
        @Nullable CaseGrouping grouping,
        @Nullable Integer level) {

    /** That one stands under another; siblings have the order of their sequence numbers. */
    public static CaseAssociation child(UUID identifier, CaseNode child, CaseNode parent, int sequence) {
        return new CaseAssociation(identifier, "isChildOf", child, parent, sequence, null, null);
    }

    public static CaseAssociation of(UUID identifier, String type, CaseNode origin, CaseNode destination) {
        return new CaseAssociation(identifier, type, origin, destination, null, null, null);
    }
}
