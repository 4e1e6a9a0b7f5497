package vn.gdnn.framework.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import vn.gdnn.framework.FaultyFramework;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Reads a framework from a file in one of the formats that are taken. */
@ApplicationScoped
public class FrameworkFiles {

    private static final int LARGEST = 4 << 20;
    private static final String MARK = "\ufeff";

    private final ObjectMapper json;

    FrameworkFiles(ObjectMapper json) {
        this.json = json;
    }

    ReadFile read(InputStream file, boolean isJson) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(KitRefusal.TOO_LARGE);
        }
        var text = Normalizer.normalize(text(bytes), Form.NFC);
        var marked = text.startsWith(MARK) ? text.substring(1) : text;
        return isJson
                ? new CaseFile(json).read(marked)
                : new ReadFile(FrameworkCsv.read(marked), PackageFacts.NONE, List.of());
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FaultyFramework(List.of(Fault.of("", ImportErrorCode.NOT_UTF8)));
        }
    }
}
