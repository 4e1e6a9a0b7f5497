package vn.gdnn.curriculum.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.curriculum.publication.PublishedParts.Part;
import vn.gdnn.curriculum.publication.document.CaseItem;
import vn.gdnn.curriculum.publication.document.CaseType;
import vn.gdnn.curriculum.syllabus.Content;

/** The parts of a programme by their codes, each with its identifier. */
final class ProgrammeItems {

    private final Map<Part, UUID> identifiers;
    private final Map<String, CaseItem> groups = new LinkedHashMap<>();
    private final Map<String, CaseItem> modules = new LinkedHashMap<>();
    private final Map<String, CaseItem> outcomes = new LinkedHashMap<>();

    ProgrammeItems(Content content, Map<Part, UUID> identifiers) {
        this.identifiers = identifiers;
        content.electiveGroups()
                .forEach(one -> add(groups, CaseType.GROUP, one.code(), one.name(), ProgrammeExtensions.of(one)));
        content.modules()
                .forEach(one -> add(modules, CaseType.MODULE, one.code(), one.name(), ProgrammeExtensions.of(one)));
        content.outcomes().forEach(one -> add(outcomes, CaseType.OUTCOME, one.code(), one.statement(), Map.of()));
    }

    private void add(
            Map<String, CaseItem> items, CaseType type, String code, String words, Map<String, Object> extensions) {
        items.put(code, new CaseItem(identifier(type.name(), code, ""), type, code, words, extensions));
    }

    /** Every part of what came into force has one. */
    UUID identifier(String kind, String code, String other) {
        var found = identifiers.get(new Part(kind, code, other));
        if (found == null) {
            throw new IllegalStateException(kind + " without an identifier");
        }
        return found;
    }

    CaseItem group(String code) {
        return known(groups, code);
    }

    CaseItem module(String code) {
        return known(modules, code);
    }

    CaseItem outcome(String code) {
        return known(outcomes, code);
    }

    /** Groups, then modules, then outcomes, each in the programme's order. */
    List<CaseItem> all() {
        var all = new ArrayList<>(groups.values());
        all.addAll(modules.values());
        all.addAll(outcomes.values());
        return all;
    }

    private static CaseItem known(Map<String, CaseItem> items, String code) {
        var item = items.get(code);
        if (item == null) {
            throw new IllegalStateException("a code that names nothing");
        }
        return item;
    }
}
