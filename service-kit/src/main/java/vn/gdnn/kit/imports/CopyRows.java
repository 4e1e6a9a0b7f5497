package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY; PostgreSQL reads the first while the next are made. */
public final class CopyRows implements AutoCloseable {

    private static final int CHARACTERS_AT_ONCE = 1 << 15;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(2 * CHARACTERS_AT_ONCE);

    CopyRows(PGConnection connection, String table) throws SQLException {
        copy = connection.getCopyAPI().copyIn("copy " + table + " from stdin");
    }

    /** Adds a row; bytes become {@code bytea}, everything else its own text. */
    public void add(@Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            CopyText.append(text, values[i]);
        }
        text.append('\n');
        if (text.length() > CHARACTERS_AT_ONCE) {
            send();
        }
    }

    /** Ends the COPY: all its rows are in the table. */
    public void end() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.flushCopy();
        text.setLength(0);
    }

    /** Gives up a COPY that has not ended, so that the connection can be used again. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
