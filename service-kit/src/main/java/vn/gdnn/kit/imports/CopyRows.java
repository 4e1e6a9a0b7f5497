package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Rows for PostgreSQL's COPY, see {@link ImportBatch#copy}. */
public final class CopyRows {

    private final StringBuilder text = new StringBuilder();

    /** Adds a row; bytes become {@code bytea}, everything else its own text. */
    public void add(@Nullable Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            CopyText.append(text, values[i]);
        }
        text.append('\n');
    }

    InputStream bytes() {
        return new ByteArrayInputStream(text.toString().getBytes(UTF_8));
    }
}
