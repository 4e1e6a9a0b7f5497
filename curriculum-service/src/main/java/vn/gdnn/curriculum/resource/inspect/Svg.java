package vn.gdnn.curriculum.resource.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import vn.gdnn.kit.problem.Refusal;

/** Pictures of SVG 1.1 and 2 that only show something. */
final class Svg {

    private static final int HEAD = 8192;
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?svg[\\s>]");

    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "set", "animate");

    private Svg() {}

    /** Whether the beginning says so. */
    static boolean is(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = new String(content.readNBytes(HEAD), UTF_8)
                    .replaceFirst("^\uFEFF", "")
                    .strip();
            return head.startsWith("<") && ROOT.matcher(head).find();
        }
    }

    /** Refuses with CONTENT_ACTIVE what would run, load from elsewhere or change when it is opened. */
    static void requireStill(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            Xml.visit(content, Svg::requireStill);
        }
    }

    private static void requireStill(XMLStreamReader at) {
        var type = at.getEventType();
        if (type == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            throw new Refusal(InspectRefusal.CONTENT_ACTIVE, at.getPITarget());
        }
        if (type != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        if (ACTIVE.contains(at.getLocalName().toLowerCase(Locale.ROOT))) {
            throw new Refusal(InspectRefusal.CONTENT_ACTIVE, at.getLocalName());
        }
        for (var i = 0; i < at.getAttributeCount(); i++) {
            var name = at.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            if (name.startsWith("on") || name.equals("href") && leaves(at.getAttributeValue(i))) {
                throw new Refusal(InspectRefusal.CONTENT_ACTIVE, at.getAttributeLocalName(i));
            }
        }
    }

    /** What it may point to: a part of itself, or a picture that it contains. */
    private static boolean leaves(String address) {
        var plain = address.strip().toLowerCase(Locale.ROOT);
        return !plain.startsWith("#") && !plain.matches("(?s)data:image/(png|jpeg|gif|webp);.*");
    }
}
