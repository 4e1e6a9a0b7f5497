package vn.gdnn.credential.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** The objects of the file that differ from one diploma to the next. */
public enum Part {
    VIETNAMESE_SIDE,
    ENGLISH_SIDE,
    CODE,
    METADATA,
    CREDENTIAL,
    SIGNATURE;

    /** What stands in the template in place of the object. */
    String marker() {
        return "gdnn-part-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-end";
    }

    public byte[] markerBytes() {
        return marker().getBytes(US_ASCII);
    }
}
