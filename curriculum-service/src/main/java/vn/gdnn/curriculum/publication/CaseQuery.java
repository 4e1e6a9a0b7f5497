package vn.gdnn.curriculum.publication;

import java.util.List;

/**
 * Which documents are asked for.
 *
 * @param any whether one term is enough; else all must hold
 * @param sort the field by which they come, empty for the order of identifiers
 */
public record CaseQuery(List<Term> terms, boolean any, String sort, boolean descending, int limit, int offset) {

    /** The fields of a document that can be compared and sorted by. */
    public static final List<String> FIELDS = List.of(
            "identifier",
            "title",
            "creator",
            "version",
            "frameworkType",
            "adoptionStatus",
            "statusStartDate",
            "statusEndDate",
            "lastChangeDateTime",
            "language",
            "caseVersion");

    /** A field compared with a text; {@code ~} asks whether it contains it, in whatever case. */
    public record Term(String field, String operator, String wanted) {}
}
