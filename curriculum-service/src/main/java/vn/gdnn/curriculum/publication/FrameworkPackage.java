package vn.gdnn.curriculum.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.publication.document.CaseAssociation;
import vn.gdnn.curriculum.publication.document.CaseDocument;
import vn.gdnn.curriculum.publication.document.CaseItem;
import vn.gdnn.curriculum.publication.document.CaseNode;
import vn.gdnn.curriculum.publication.document.CasePackage;
import vn.gdnn.curriculum.publication.document.CaseType;
import vn.gdnn.framework.identifier.FrameworkIdentifier.Kind;

/** A version of a framework as a package: what it says and the identifiers it has, as a file of it is read again. */
final class FrameworkPackage {

    private final PublishedFramework framework;
    private final CaseNode document;
    private final Map<String, CaseItem> byCode = new HashMap<>();
    private final Map<String, CaseItem> levels = new HashMap<>();
    private final List<CaseItem> items = new ArrayList<>();
    private final List<CaseAssociation> associations = new ArrayList<>();

    private FrameworkPackage(PublishedFramework framework, CaseDocument document) {
        this.framework = framework;
        this.document = CaseNode.of(document);
    }

    static CasePackage of(PublishedFramework framework, CaseDocument document) {
        var whole = new FrameworkPackage(framework, document);
        whole.addItems();
        whole.addPlaces();
        return new CasePackage(document, List.of(), whole.extensions(), whole.items, whole.associations);
    }

    private void addItems() {
        var version = framework.version();
        version.levels()
                .forEach(one -> levels.put(one.code(), item(CaseType.LEVEL, Kind.LEVEL, one.code(), one.name())));
        version.domains()
                .forEach(one -> byCode.put(one.code(), item(CaseType.DOMAIN, Kind.DOMAIN, one.code(), one.name())));
        version.components()
                .forEach(one ->
                        byCode.put(one.code(), item(CaseType.COMPONENT, Kind.COMPONENT, one.code(), one.name())));
        version.indicators()
                .forEach(one ->
                        byCode.put(one.code(), item(CaseType.INDICATOR, Kind.INDICATOR, one.code(), one.name())));
    }

    private void addPlaces() {
        var version = framework.version();
        version.levels().forEach(one -> place(Kind.LEVEL_LINK, known(levels, one.code()), null));
        version.domains().forEach(one -> place(Kind.DOMAIN_LINK, known(one.code()), one.parent()));
        version.components().forEach(one -> place(Kind.COMPONENT_LINK, known(one.code()), one.domain()));
        version.indicators().forEach(one -> {
            place(Kind.INDICATOR_LINK, known(one.code()), one.component());
            associations.add(CaseAssociation.of(
                    framework.identifier(Kind.SHOWN_LEVEL_LINK, one.code()),
                    "hasSkillLevel",
                    known(one.code()).node(),
                    known(levels, one.level()).node()));
        });
    }

    private CaseItem item(CaseType type, Kind kind, String code, String name) {
        var item = new CaseItem(framework.identifier(kind, code), type, code, name, Map.of());
        items.add(item);
        return item;
    }

    private void place(Kind link, CaseItem item, @Nullable String parent) {
        UUID identifier = framework.identifier(link, item.code());
        var under = parent == null ? document : known(parent).node();
        associations.add(CaseAssociation.child(identifier, item.node(), under, associations.size() + 1));
    }

    private CaseItem known(String code) {
        return known(byCode, code);
    }

    private static CaseItem known(Map<String, CaseItem> items, String code) {
        var item = items.get(code);
        if (item == null) {
            throw new IllegalStateException("a part that stands under none");
        }
        return item;
    }

    private Map<String, Object> extensions() {
        var about = framework.version().about();
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", about.code());
        extensions.put("madeFor", about.madeFor().name());
        extensions.put("source", about.source());
        if (about.missing() != null) {
            extensions.put("missing", about.missing());
        }
        return extensions;
    }
}
