package vn.gdnn.records.document.print;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.document.DocumentRefusal;

/**
 * Prints a diploma as PDF/A-3b, Vietnamese on the first side and English on the second. Names with letters beyond the
 * prepared ones get a template of their own; a letter that no face has is refused, for the paper may not lose it.
 */
@ApplicationScoped
public class DiplomaPrinter {

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmssxxx", Locale.ROOT);

    private final Map<Kind, Template> templates = new ConcurrentHashMap<>();

    /** What goes into the file beside what is printed; a preview leaves out credential and signature. */
    public record Enclosure(
            String codeAddress, String codeCapitals, ZonedDateTime madeAt, int signatureRoom, byte[] credential) {}

    /** The file, with room for a signature unless it is a preview. */
    public PdfFile print(Kind kind, Paper paper, Enclosure enclosure) {
        var writer = new FileWriter(templateFor(kind, paper));
        var code = Code.of(enclosure.codeAddress(), enclosure.codeCapitals());
        var vietnamese = Side.of(paper, Language.VIETNAMESE, kind == Kind.SIGNED, code.units());
        writer.stream(Part.VIETNAMESE_SIDE, "", vietnamese).stream(
                        Part.ENGLISH_SIDE, "", Side.of(paper, Language.ENGLISH, kind == Kind.SIGNED, code.units()))
                .stream(
                        Part.CODE,
                        "/Type /XObject /Subtype /Form /Resources << >> /BBox [0 0 " + code.units() + " " + code.units()
                                + "]",
                        code.content())
                .plain(Part.METADATA, "/Type /Metadata /Subtype /XML", metadata(paper, enclosure.madeAt()));
        if (kind == Kind.SIGNED) {
            attach(writer, enclosure.credential(), enclosure.madeAt());
            writer.signature(
                    "/Name " + string(paper.school().name().vietnamese()) + " /M " + date(enclosure.madeAt()),
                    enclosure.signatureRoom());
        }
        return writer.end(id(vietnamese, code.content()));
    }

    private Template templateFor(Kind kind, Paper paper) {
        if (paper.words().allMatch(Face::isPrepared)) {
            return templates.computeIfAbsent(kind, missing -> TemplateMaker.make(missing, Face.PREPARED));
        }
        var extra = paper.words()
                .flatMapToInt(words -> (words + words.toUpperCase(Locale.ROOT)).codePoints())
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        if (!paper.words().allMatch(DiplomaPrinter::isPrintable)) {
            throw new Refusal(DocumentRefusal.LETTER_NOT_PRINTABLE);
        }
        extra.addAll(Face.PREPARED);
        return TemplateMaker.make(kind, extra);
    }

    private static boolean isPrintable(String words) {
        return Stream.of(words, words.toUpperCase(Locale.ROOT))
                .allMatch(text -> Face.TEXT.ableTo(text).hasAll(text));
    }

    private static void attach(FileWriter writer, byte[] credential, ZonedDateTime madeAt) {
        writer.stream(
                Part.CREDENTIAL,
                "/Type /EmbeddedFile /Subtype /application#2Fvc /Params << /Size " + credential.length + " /ModDate "
                        + date(madeAt) + " >>",
                credential);
    }

    private static byte[] metadata(Paper paper, ZonedDateTime madeAt) {
        var at = madeAt.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s · %s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>vi</rdf:li><rdf:li>en</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>GDNN</xmp:CreatorTool><pdf:Producer>GDNN, Apache PDFBox</pdf:Producer>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(
                        escaped(paper.award().qualification().vietnamese()),
                        escaped(paper.numbers().serialNumber()),
                        escaped(paper.school().name().vietnamese()),
                        at,
                        at)
                .getBytes(UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String string(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_16BE)) + ">";
    }

    private static String date(ZonedDateTime at) {
        var text = at.format(PDF_DATE);
        return "(D:" + text.substring(0, 17) + "'" + text.substring(18) + "')";
    }

    private static String id(byte[]... contents) {
        return HexFormat.of().formatHex(Digests.sha256(contents), 0, 16);
    }
}
