package vn.gdnn.curriculum.resource.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.text.VisibleText;

/** What {@code Upload-Metadata} of tus 1.0 says: pairs of a key and a value in base64. */
public record UploadMetadata(String name, String mediaType) {

    private static final int LONGEST_NAME = 200;
    private static final String MEDIA_TYPE = "[a-z]{1,20}/[a-z0-9.+-]{1,100}";

    /** Refused with UPLOAD_METADATA_UNREADABLE unless it names a file and its media type. */
    public static UploadMetadata of(@Nullable String header) {
        var pairs = pairs(header == null ? "" : header);
        var name = Normalizer.normalize(pairs.getOrDefault("filename", ""), Normalizer.Form.NFC)
                .strip();
        var type = pairs.getOrDefault("filetype", "").replaceFirst("\\s*;.*", "");
        var good = !name.isEmpty() && name.length() <= LONGEST_NAME && VisibleText.isVisible(name, false);
        if (!good || name.matches(".*[/\\\\].*|\\.{1,2}") || !type.matches(MEDIA_TYPE)) {
            throw unreadable();
        }
        return new UploadMetadata(name, type);
    }

    private static Map<String, String> pairs(String header) {
        var pairs = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var parts = pair.strip().split(" ");
            if (parts.length == 2 && pairs.put(parts[0], decoded(parts[1])) != null) {
                throw unreadable();
            }
        }
        return pairs;
    }

    private static String decoded(String base64) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal(UploadRefusal.UPLOAD_METADATA_UNREADABLE);
    }
}
