package vn.gdnn.curriculum.publication.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A document with all its parts; {@code extensions} and {@code subjects} are the document's. */
public record CasePackage(
        CaseDocument document,
        List<String> subjects,
        Map<String, Object> extensions,
        List<CaseItem> items,
        List<CaseAssociation> associations) {

    public Optional<CaseItem> item(UUID identifier) {
        return items.stream()
                .filter(item -> item.identifier().equals(identifier))
                .findFirst();
    }

    public Optional<CaseAssociation> association(UUID identifier) {
        return associations.stream()
                .filter(association -> association.identifier().equals(identifier))
                .findFirst();
    }

    /** Those that lead from or to the item. */
    public List<CaseAssociation> associationsOf(CaseItem item) {
        return associations.stream()
                .filter(one -> one.origin().identifier().equals(item.identifier())
                        || one.destination().identifier().equals(item.identifier()))
                .toList();
    }

    /** The types that its items have. */
    public Stream<CaseType> types() {
        return items.stream().map(CaseItem::type).distinct().sorted();
    }

    /** The groupings that its associations have. */
    public Stream<CaseGrouping> groupings() {
        return associations.stream()
                .flatMap(one -> Stream.ofNullable(one.grouping()))
                .distinct()
                .sorted();
    }
}
