package vn.gdnn.kit.approvals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named values as bytes, so that they can be sealed. */
final class SealedDetails {

    private SealedDetails() {}

    static byte[] write(Map<String, String> particulars) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(particulars.size());
            for (var particular : particulars.entrySet()) {
                out.writeUTF(particular.getKey());
                out.writeUTF(particular.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var particulars = new LinkedHashMap<String, String>();
            for (var left = in.readInt(); left > 0; left--) {
                particulars.put(in.readUTF(), in.readUTF());
            }
            return particulars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
