package vn.gdnn.records.credentials.document.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.encoders.Hex;

/** PDFs as somebody would send them who means harm: small, and two hundred megabytes once a stream is unpacked. */
final class ForeignFiles {

    private static final int UNPACKED = 200 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TreeMap<Integer, Integer> offsets = new TreeMap<>();

    private ForeignFiles() {
        text("%PDF-1.7\n");
    }

    /** By name. */
    static Map<String, byte[]> all() {
        var bomb = deflated(new byte[UNPACKED]);
        var twice = deflated(bomb);
        var hex = "78".repeat(1 << 10).getBytes(ISO_8859_1);
        return new TreeMap<>(Map.of(
                "an attachment", attached("/Filter /FlateDecode /Length " + bomb.length, bomb),
                "packed twice", attached("/Filter [/FlateDecode /FlateDecode] /Length " + twice.length, twice),
                "an escaped name", attached("/Filter /Fl#61teDecode /Length " + bomb.length, bomb),
                "a wrong length", attached("/Filter /FlateDecode /Length 7", bomb),
                "an indirect filter", attached("/Filter 8 0 R /Length " + bomb.length, bomb),
                "hexadecimal within", attached("/Filter [/ASCIIHexDecode /FlateDecode] /Length " + hex.length, hex),
                "a table of objects", table(bomb),
                "a stream of objects", objects(bomb)));
    }

    /** The file with a signature behind it that names a certificate, though the key need not be the certificate's. */
    static byte[] signed(byte[] file, PrivateKey key, X509Certificate certificate) {
        var room = 4096;
        var dictionary = "9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached"
                + " /ByteRange [0 %9d %9d %9d] /Contents ";
        var behind = " >>\nendobj\n".getBytes(ISO_8859_1);
        var start = file.length + dictionary.formatted(0, 0, 0).length();
        var end = start + 2 * room + 2;
        var before = Arrays.concatenate(
                file, dictionary.formatted(start, end, behind.length).getBytes(ISO_8859_1));
        var signature = cms(Arrays.concatenate(before, behind), key, certificate);
        var digits = "<%s%s>".formatted(Hex.toHexString(signature), "0".repeat(2 * (room - signature.length)));
        return Arrays.concatenate(before, digits.getBytes(ISO_8859_1), behind);
    }

    private static byte[] cms(byte[] content, PrivateKey key, X509Certificate certificate) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key, certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] attached(String entries, byte[] content) {
        return catalog("/Names << /EmbeddedFiles << /Names [(credential.json) << /Type /Filespec /F (credential.json)"
                        + " /EF << /F 5 0 R >> >>] >> >>")
                .object(5, "<< " + entries + " >>\nstream\n", content, "\nendstream")
                .object(8, "/FlateDecode", new byte[0], "")
                .end();
    }

    private static byte[] objects(byte[] bomb) {
        var file = catalog("/Names 9 0 R")
                .object(
                        5,
                        "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + bomb.length + " >>\nstream\n",
                        bomb,
                        "\nendstream");
        return file.end(deflated(new byte[] {2, 0, 5, 0, 0}), "/Index [9 1] /W [1 2 2]");
    }

    private static byte[] table(byte[] bomb) {
        return catalog("").end(bomb, "/W [1 4 1]");
    }

    private static ForeignFiles catalog(String entries) {
        return new ForeignFiles()
                .object(1, "<< /Type /Catalog /Pages 2 0 R " + entries + " >>", new byte[0], "")
                .object(2, "<< /Type /Pages /Kids [] /Count 0 >>", new byte[0], "");
    }

    private ForeignFiles object(int number, String before, byte[] content, String behind) {
        offsets.put(number, out.size());
        text(number + " 0 obj\n" + before);
        out.writeBytes(content);
        text(behind + "\nendobj\n");
        return this;
    }

    private byte[] end() {
        var at = out.size();
        text("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) -> text(number + " 1\n%010d 00000 n \n".formatted(offset)));
        text("trailer\n<< /Size 10 /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n");
        return out.toByteArray();
    }

    private byte[] end(byte[] table, String entries) {
        var at = out.size();
        object(
                7,
                "<< /Type /XRef /Size 10 /Root 1 0 R /Filter /FlateDecode /Length " + table.length + " " + entries
                        + " >>\nstream\n",
                table,
                "\nendstream");
        text("startxref\n" + at + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(ISO_8859_1));
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
