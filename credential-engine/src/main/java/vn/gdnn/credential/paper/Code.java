package vn.gdnn.credential.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;

/** The QR code on the paper as vectors, one unit a module, with the quiet zone the standard asks for. */
public record Code(byte[] content, int units) {

    private static final int QUIET = 4;
    private static final int LARGEST = 25;
    private static final int MASK = 2; // one mask is as readable as another, choosing costs more than all the rest

    /** Level M; the part in capitals and digits takes less room as such, and is left out where it would take too much. */
    public static Code of(String address, String capitals) {
        var code = encoded(address, capitals);
        var units = code.size + 2 * QUIET;
        return new Code(draw(code, units), units);
    }

    private static QrCode encoded(String address, String capitals) {
        var bytes = QrSegment.makeBytes(address.getBytes(ISO_8859_1));
        try {
            var segments = List.of(bytes, QrSegment.makeAlphanumeric(capitals));
            return QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM, 1, LARGEST, MASK, false);
        } catch (DataTooLongException e) { // finer than a camera can see
            return QrCode.encodeSegments(List.of(bytes), QrCode.Ecc.MEDIUM, 1, LARGEST, MASK, false);
        }
    }

    private static byte[] draw(QrCode code, int units) {
        var content = new StringBuilder(8192)
                .append("1 g 0 0 ")
                .append(units)
                .append(' ')
                .append(units)
                .append(" re f 0 g\n");
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; ) {
                var from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    run(content, QUIET + from, units - QUIET - 1 - y, x - from);
                }
                x++;
            }
        }
        return content.append("f\n").toString().getBytes(ISO_8859_1);
    }

    private static void run(StringBuilder content, int x, int y, int length) {
        content.append(x).append(' ').append(y).append(' ').append(length).append(" 1 re\n");
    }
}
