package vn.gdnn.gateway.page;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** The media type of an uploaded file by what it begins with; its name says nothing. */
final class FileKind {

    private static final int BEGINNING = 1024;

    private FileKind() {}

    static String of(Buffer file) {
        var beginning = file.getString(0, Math.min(BEGINNING, file.length()), StandardCharsets.ISO_8859_1.name());
        if (beginning.contains("%PDF-")) {
            return "application/pdf";
        }
        return beginning.stripLeading().startsWith("{") ? "application/vc" : "application/vc+jwt";
    }
}
