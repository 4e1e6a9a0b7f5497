package vn.gdnn.training.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.paper.Code;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.credential.paper.FileWriter;
import vn.gdnn.credential.paper.Metadata;
import vn.gdnn.credential.paper.Part;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.credential.paper.Template;
import vn.gdnn.kit.problem.Refusal;

/**
 * Prints a certificate as PDF/A-3b behind a beginning that all share, Vietnamese on the first page and English on the second,
 * with its credential attached and room for a signature.
 */
@ApplicationScoped
class CertificatePrinter {

    private static final String ATTACHMENT = "credential.json";

    private @Nullable Template prepared;

    PdfFile print(CertificatePaper paper, ZonedDateTime at, byte[] credential, int signatureRoom) {
        var code = Code.of(paper.verifyUrl(), "");
        var vietnamese = CertificateSide.of(paper, Language.VIETNAMESE, code.units());
        var english = CertificateSide.of(paper, Language.ENGLISH, code.units());
        var named = Metadata.xml("Chứng nhận " + paper.number(), paper.issuer(), at);
        return new FileWriter(template(paper))
                .stream(Part.VIETNAMESE_SIDE, "", vietnamese).stream(Part.ENGLISH_SIDE, "", english).stream(
                                Part.CODE, form(code), code.content())
                        .plain(Part.METADATA, "/Type /Metadata /Subtype /XML", named)
                        .stream(Part.CREDENTIAL, attached(at, credential), credential)
                        .signature(signed(paper, at), signatureRoom)
                        .end(HexFormat.of().formatHex(Sha256.of(vietnamese, code.content()), 0, 16));
    }

    private static String form(Code code) {
        return "/Type /XObject /Subtype /Form /Resources << >> /BBox [0 0 " + code.units() + " " + code.units() + "]";
    }

    private static String attached(ZonedDateTime at, byte[] credential) {
        return "/Type /EmbeddedFile /Subtype /application#2Fvc /Params << /Size " + credential.length + " /ModDate "
                + Metadata.date(at) + " >>";
    }

    private static String signed(CertificatePaper paper, ZonedDateTime at) {
        return "/Name " + Metadata.string(paper.issuer()) + " /M " + Metadata.date(at);
    }

    private Template template(CertificatePaper paper) {
        if (paper.words().allMatch(Face::isPrepared)) {
            return prepared();
        }
        if (!paper.words().allMatch(Face::canPrint)) {
            throw new Refusal(PaperRefusal.CERTIFICATE_LETTER_NOT_PRINTABLE);
        }
        return CertificateTemplate.of(Face.charactersFor(paper.words()));
    }

    private synchronized Template prepared() {
        if (prepared == null) {
            prepared = CertificateTemplate.of(Face.PREPARED);
        }
        return prepared;
    }
}
