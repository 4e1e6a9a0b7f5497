package vn.gdnn.curriculum.resource.harvest.description;

import static vn.gdnn.curriculum.resource.harvest.description.Namespace.LOM;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What elements of LOM are made of. */
final class LomParts {

    private LomParts() {}

    static void contribution(Xml life, String role, String name, @Nullable String date) {
        life.element(LOM, "contribute", contribute -> {
            vocabulary(contribute, "role", role);
            contribute.text(LOM, "entity", card(name));
            if (date != null) {
                contribute.element(LOM, "date", at -> at.text(LOM, "dateTime", date));
            }
        });
    }

    /** A vCard (RFC 2426): which part of a name is which, nobody said. */
    private static String card(String name) {
        var escaped = name.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\n", "\\n");
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + escaped + "\nN:" + escaped + ";;;;\nEND:VCARD";
    }

    static void relation(Xml lom, String kind, Xml.Part resource) {
        lom.element(LOM, "relation", relation -> {
            vocabulary(relation, "kind", kind);
            relation.element(LOM, "resource", resource);
        });
    }

    /** A path that leads from the wider to the narrower. */
    static void classification(Xml lom, String purpose, String source, List<String> path) {
        lom.element(LOM, "classification", classification -> {
            vocabulary(classification, "purpose", purpose);
            classification.element(LOM, "taxonPath", taxons -> {
                string(taxons, "source", source);
                path.forEach(id -> taxons.element(LOM, "taxon", taxon -> taxon.text(LOM, "id", id)));
            });
        });
    }

    static void identifier(Xml xml, String catalog, String entry) {
        xml.element(
                LOM,
                "identifier",
                identifier -> identifier.text(LOM, "catalog", catalog).text(LOM, "entry", entry));
    }

    static void vocabulary(Xml xml, String name, String value) {
        xml.element(LOM, name, word -> word.text(LOM, "source", "LOMv1.0").text(LOM, "value", value));
    }

    static void string(Xml xml, String name, String text) {
        xml.element(LOM, name, string -> string.text(LOM, "string", text));
    }
}
