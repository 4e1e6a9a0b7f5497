package vn.gdnn.credential.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Writes the objects of one diploma behind its template, and the table of all: one revision, no update. */
public final class FileWriter {

    private static final int FAST = 3;
    private static final int BYTE_RANGE_ROOM = 40;

    private final Template template;
    private final ByteArrayOutputStream out;
    private final int[] offsets;
    private final int beginning;
    private final Deflater deflater = new Deflater(FAST);
    private int holeStart;
    private int holeEnd;
    private int byteRangeAt;

    public FileWriter(Template template) {
        this.template = template;
        this.offsets = template.offsets();
        this.beginning = template.prefix().length;
        this.out = new ByteArrayOutputStream(24_000);
    }

    /** Writes a stream, compressed; the dictionary's other entries come as text. */
    public FileWriter stream(Part part, String entries, byte[] content) {
        var packed = deflated(content);
        return object(part, "<< " + entries + " /Filter /FlateDecode /Length " + packed.length + " >>", packed);
    }

    /** Writes a stream as it is. */
    public FileWriter plain(Part part, String entries, byte[] content) {
        return object(part, "<< " + entries + " /Length " + content.length + " >>", content);
    }

    /** Writes the dictionary of the signature with a hole of that many bytes. */
    public FileWriter signature(String entries, int room) {
        begin(Part.SIGNATURE);
        text("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached " + entries + " /ByteRange ");
        byteRangeAt = out.size(); // relative to `out`; holes are absolute
        text(" ".repeat(BYTE_RANGE_ROOM) + " /Contents ");
        holeStart = beginning + out.size();
        text("<" + "0".repeat(2 * room) + ">");
        holeEnd = beginning + out.size();
        text(" >>\nendobj\n");
        return this;
    }

    /** Ends the file; the id is that of its content. */
    public PdfFile end(String id) {
        deflater.end();
        var xref = beginning + out.size();
        var table = new StringBuilder(offsets.length * 20 + 200);
        table.append("xref\n0 ").append(offsets.length).append("\n0000000000 65535 f \n");
        for (var number = 1; number < offsets.length; number++) {
            var offset = Integer.toString(offsets[number]);
            table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
        }
        table.append("trailer\n<< /Size ")
                .append(offsets.length)
                .append(" /Root ")
                .append(template.catalog());
        table.append(" 0 R /ID [<")
                .append(id)
                .append("> <")
                .append(id)
                .append(">] >>\nstartxref\n")
                .append(xref);
        text(table.append("\n%%EOF\n").toString());
        var rest = out.toByteArray();
        if (holeEnd > 0) {
            var range = "[0 " + holeStart + " " + holeEnd + " " + (beginning + rest.length - holeEnd) + "]";
            System.arraycopy(range.getBytes(ISO_8859_1), 0, rest, byteRangeAt, range.length());
        }
        return new PdfFile(template, rest, holeStart, holeEnd);
    }

    private FileWriter object(Part part, String dictionary, byte[] content) {
        begin(part);
        text(dictionary + "\nstream\n");
        out.writeBytes(content);
        text("\nendstream\nendobj\n");
        return this;
    }

    private void begin(Part part) {
        var number = template.number(part);
        offsets[number] = beginning + out.size();
        text(number + " 0 obj\n");
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(ISO_8859_1));
    }

    private byte[] deflated(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        var packed = new ByteArrayOutputStream(content.length / 2 + 64);
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }
}
