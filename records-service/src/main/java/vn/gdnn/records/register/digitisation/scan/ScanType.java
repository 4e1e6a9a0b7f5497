package vn.gdnn.records.register.digitisation.scan;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What kind of file a scan is, by its first bytes, whatever its sender calls it. */
enum ScanType {
    PDF("application/pdf", "255044462d"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private final String mediaType;
    private final byte[] beginning;

    ScanType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return "scan." + name().toLowerCase(Locale.ROOT);
    }

    static ScanType named(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    static Optional<ScanType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
