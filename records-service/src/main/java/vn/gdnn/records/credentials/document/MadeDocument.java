package vn.gdnn.records.credentials.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.lasting.Level;
import vn.gdnn.credential.paper.PdfFile;

/**
 * A signed document that is yet to be kept.
 *
 * @param until until when the certificates of its timestamps are valid, if it has any
 */
record MadeDocument(
        UUID diploma,
        int contentVersion,
        int seal,
        PdfFile file,
        Keys keys,
        Instant madeAt,
        Level level,
        @Nullable Instant until) {

    /** The names of the keys that sealed it and, where a person signed it too, that one's. */
    record Keys(String seal, @Nullable String person) {}
}
