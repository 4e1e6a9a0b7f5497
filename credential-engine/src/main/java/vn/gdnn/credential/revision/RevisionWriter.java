package vn.gdnn.credential.revision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.TreeMap;
import vn.gdnn.credential.revision.Addition.ArchiveTimestamp;
import vn.gdnn.credential.revision.Addition.PersonalSignature;
import vn.gdnn.credential.revision.Addition.ValidationData;
import vn.gdnn.credential.revision.Skeleton.Body;

/** Writes an addition behind a file: the objects that are new or change, and their table (ISO 32000-1, 7.5.6). */
final class RevisionWriter {

    private static final int BYTE_RANGE_ROOM = 40;

    private final byte[] before;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TreeMap<Integer, Integer> offsets = new TreeMap<>();
    private int holeStart;
    private int holeEnd;
    private int byteRangeAt;

    private RevisionWriter(byte[] before) {
        this.before = before;
    }

    static Revision write(Revision before, Addition addition) {
        var writer = new RevisionWriter(before.file());
        if (addition instanceof ValidationData data) {
            return writer.data(before.skeleton(), data);
        }
        return addition instanceof PersonalSignature signature
                ? writer.field(
                        before.skeleton(),
                        Revision.SIGNER,
                        "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name " + signature.name()
                                + " /M " + signature.date(),
                        signature.room())
                : writer.field(
                        before.skeleton().withTimestamp(),
                        Revision.TIMESTAMP + (before.skeleton().timestamps() + 1),
                        "/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161",
                        ((ArchiveTimestamp) addition).room());
    }

    private Revision field(Skeleton from, String name, String entries, int room) {
        var signature = from.size();
        var field = signature + 1;
        var with = from.withField(field, 2);
        begin(signature);
        text("<< " + entries + " /ByteRange ");
        byteRangeAt = out.size();
        text(" ".repeat(BYTE_RANGE_ROOM) + " /Contents ");
        holeStart = before.length + out.size();
        text("<" + "0".repeat(2 * room) + ">");
        holeEnd = before.length + out.size();
        text(" >>\nendobj\n");
        object(new Body(
                field,
                "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + name + ") /F 132 /Rect [0 0 0 0] /P "
                        + from.page().number() + " 0 R /V " + signature + " 0 R >>"));
        object(with.page());
        object(with.form());
        return end(with);
    }

    private Revision data(Skeleton from, ValidationData data) {
        var number = from.size();
        for (var content : data.certificates()) {
            stream(number++, content);
        }
        for (var content : data.answers()) {
            stream(number++, content);
        }
        for (var content : data.lists()) {
            stream(number++, content);
        }
        var store = from.store().with(data, from.size());
        var isFirst = from.store().number() == 0;
        var with = from.withStore(store, number - from.size() + (isFirst ? 1 : 0));
        object(new Body(store.number(), store.dictionary()));
        if (isFirst) {
            object(with.catalog());
        }
        return end(with);
    }

    private Revision end(Skeleton skeleton) {
        var table = before.length + out.size();
        text("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) -> text("%d 1\n%010d 00000 n \n".formatted(number, offset)));
        var trailer = skeleton.trailer();
        text("trailer\n<< /Size " + skeleton.size() + " /Root " + trailer.root() + " 0 R /ID [<" + trailer.id() + "> <"
                + trailer.id() + ">] /Prev " + skeleton.table() + " >>\nstartxref\n" + table + "\n%%EOF\n");
        var added = out.toByteArray();
        if (holeEnd > 0) {
            var range = "[0 " + holeStart + " " + holeEnd + " " + (before.length + added.length - holeEnd) + "]";
            System.arraycopy(range.getBytes(ISO_8859_1), 0, added, byteRangeAt, range.length());
        }
        return Revision.of(before, added, skeleton.at(table), holeStart, holeEnd);
    }

    private void object(Body body) {
        begin(body.number());
        text(body.text() + "\nendobj\n");
    }

    private void stream(int number, byte[] content) {
        begin(number);
        text("<< /Length " + content.length + " >>\nstream\n");
        out.writeBytes(content);
        text("\nendstream\nendobj\n");
    }

    private void begin(int number) {
        offsets.put(number, before.length + out.size());
        text(number + " 0 obj\n");
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(ISO_8859_1));
    }
}
