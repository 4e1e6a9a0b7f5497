package vn.gdnn.curriculum.resource.inspect;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/** The manifest of a package as SCORM 1.2 and 2004 and IMS Common Cartridge have it; it names only files that are there. */
final class Manifest {

    static final String NAME = "imsmanifest.xml";

    private static final int LONGEST = 2000;
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*");

    private final Set<String> namespaces = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private @Nullable String schema;
    private @Nullable String version;
    private @Nullable String title;
    private @Nullable String organisation;
    private @Nullable String description;
    private @Nullable String language;

    private Manifest() {}

    static Inspected read(Path file, Set<String> entries) throws IOException {
        var manifest = new Manifest();
        try (var zip = ZipFile.builder().setPath(file).get();
                var content = zip.getInputStream(zip.getEntry(NAME))) {
            Xml.visit(content, manifest::take);
        }
        for (var named : manifest.files) {
            if (!entries.contains(named)) {
                throw new Refusal(InspectRefusal.MANIFEST_LIES, named);
            }
        }
        var kind = manifest.kind();
        return new Inspected("application/zip", kind, kind == null ? null : manifest.suggestion());
    }

    private void take(XMLStreamReader at) {
        switch (at.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(at);
            case XMLStreamConstants.END_ELEMENT -> path.remove(path.size() - 1);
            case XMLStreamConstants.CHARACTERS -> text(at.getText().strip());
            default -> {}
        }
    }

    private void begin(XMLStreamReader at) {
        path.add(at.getLocalName());
        for (var i = 0; i < at.getNamespaceCount(); i++) {
            namespaces.add(String.valueOf(at.getNamespaceURI(i)));
        }
        var href = at.getAttributeValue(null, "href");
        if (at.getLocalName().equals("file")
                && href != null
                && !ELSEWHERE.matcher(href).matches()) {
            files.add(URLDecoder.decode(href.replaceFirst("[?#].*", "").replace("+", "%2B"), StandardCharsets.UTF_8));
        }
    }

    private void text(String said) {
        if (said.isEmpty() || said.length() > LONGEST) {
            return;
        }
        var where = String.join("/", path);
        if (where.endsWith("metadata/schema")) {
            schema = said;
        } else if (where.endsWith("metadata/schemaversion")) {
            version = said;
        } else if (where.endsWith("organization/title") && organisation == null) {
            organisation = said;
        } else if (where.contains("lom/general/")) {
            general(path.get(path.indexOf("general") + 1), said);
        }
    }

    private void general(String field, String said) {
        switch (field) {
            case "title" -> title = title == null ? said : title;
            case "description" -> description = description == null ? said : description;
            case "language" -> language = language == null ? said : language;
            case "keyword" -> keywords.add(said);
            default -> {}
        }
    }

    /** By the namespaces that it uses; a schema that says another kind is a lie. */
    private @Nullable PackageKind kind() {
        var found = uses("imsccv1")
                ? PackageKind.COMMON_CARTRIDGE
                : uses("adlcp_v1p3") ? PackageKind.SCORM_2004 : uses("adlcp_rootv1p2") ? PackageKind.SCORM_1_2 : null;
        var told = told();
        if (told != null && found != null && told != found) {
            throw new Refusal(InspectRefusal.MANIFEST_LIES, schema + " " + version);
        }
        return found == null ? told : found;
    }

    private @Nullable PackageKind told() {
        if (schema == null) {
            return null;
        }
        if (schema.equals("IMS Common Cartridge")) {
            return PackageKind.COMMON_CARTRIDGE;
        }
        return !schema.equals("ADL SCORM")
                ? null
                : "1.2".equals(version) ? PackageKind.SCORM_1_2 : PackageKind.SCORM_2004;
    }

    private boolean uses(String part) {
        return namespaces.stream().anyMatch(namespace -> namespace.contains(part));
    }

    private Suggestion suggestion() {
        return new Suggestion(
                title == null ? organisation : title,
                description,
                language,
                keywords.stream().limit(50).toList());
    }
}
