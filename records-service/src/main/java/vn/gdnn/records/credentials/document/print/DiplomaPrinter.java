package vn.gdnn.records.credentials.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.paper.Code;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.credential.paper.FileWriter;
import vn.gdnn.credential.paper.Metadata;
import vn.gdnn.credential.paper.Part;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.credential.paper.Template;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.DocumentRefusal;

/**
 * Prints a diploma as PDF/A-3b, Vietnamese on the first side and English on the second. Names with letters beyond the
 * prepared ones get a template of their own; a letter that no face has is refused, for the paper may not lose it.
 */
@ApplicationScoped
public class DiplomaPrinter {

    private final Map<Kind, Template> templates = new ConcurrentHashMap<>();

    /** What goes into the file beside what is printed; a preview leaves out credential and signature. */
    public record Enclosure(
            String codeAddress, String codeCapitals, ZonedDateTime madeAt, int signatureRoom, byte[] credential) {}

    /** The file, with room for a signature unless it is a preview. */
    public PdfFile print(Kind wanted, Paper paper, Enclosure enclosure) {
        var kind = paper.extract() == null ? wanted : wanted.ofOldPaper();
        var writer = new FileWriter(templateFor(kind, paper));
        var code = Code.of(enclosure.codeAddress(), enclosure.codeCapitals());
        var vietnamese = Side.of(paper, Language.VIETNAMESE, kind.isSigned(), code.units());
        writer.stream(Part.VIETNAMESE_SIDE, "", vietnamese).stream(
                        Part.ENGLISH_SIDE, "", Side.of(paper, Language.ENGLISH, kind.isSigned(), code.units()))
                .stream(
                        Part.CODE,
                        "/Type /XObject /Subtype /Form /Resources << >> /BBox [0 0 " + code.units() + " " + code.units()
                                + "]",
                        code.content())
                .plain(
                        Part.METADATA,
                        "/Type /Metadata /Subtype /XML",
                        Metadata.xml(
                                paper.award().qualification().vietnamese() + " · "
                                        + paper.numbers().serialNumber(),
                                paper.school().name().vietnamese(),
                                enclosure.madeAt()));
        if (kind.isSigned()) {
            attach(writer, enclosure.credential(), enclosure.madeAt());
            writer.signature(
                    "/Name " + Metadata.string(paper.school().name().vietnamese()) + " /M "
                            + Metadata.date(enclosure.madeAt()),
                    enclosure.signatureRoom());
        }
        return writer.end(id(vietnamese, code.content()));
    }

    private Template templateFor(Kind kind, Paper paper) {
        if (paper.words().allMatch(Face::isPrepared)) {
            return templates.computeIfAbsent(kind, missing -> TemplateMaker.make(missing, Face.PREPARED));
        }
        if (!paper.words().allMatch(Face::canPrint)) {
            throw new Refusal(DocumentRefusal.LETTER_NOT_PRINTABLE);
        }
        return TemplateMaker.make(kind, Face.charactersFor(paper.words()));
    }

    private static void attach(FileWriter writer, byte[] credential, ZonedDateTime madeAt) {
        writer.stream(
                Part.CREDENTIAL,
                "/Type /EmbeddedFile /Subtype /application#2Fvc /Params << /Size " + credential.length + " /ModDate "
                        + Metadata.date(madeAt) + " >>",
                credential);
    }

    private static String id(byte[]... contents) {
        return HexFormat.of().formatHex(Sha256.of(contents), 0, 16);
    }
}
