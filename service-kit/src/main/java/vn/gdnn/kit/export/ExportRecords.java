package vn.gdnn.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.http.SealedCursors;

/**
 * All records of a collection that the caller may see, one JSON object a line, for the first copy. The last line has the
 * cursor of the feed from which on to follow; an export without it broke off. What changes meanwhile the feed tells again.
 */
@ApplicationScoped
public class ExportRecords {

    /** The form of an export. */
    public static final String NDJSON = "application/x-ndjson";

    /** What the contract says of an export. */
    public static final String LINES =
            "Each line is a record with its id and institution. The last line has the cursor next,"
                    + " with which the feed of changes goes on; an export without it broke off.";

    private final ExportSteps steps;
    private final SealedCursors cursors;
    private final ObjectMapper json;

    ExportRecords(ExportSteps steps, SealedCursors cursors, ObjectMapper json) {
        this.steps = steps;
        this.cursors = cursors;
        this.json = json;
    }

    private record Line<T>(UUID id, String institution, T record) {

        static <T> Line<T> of(FollowedRecord<T> found) {
            return new Line<>(found.key().id(), found.key().institution(), found.record());
        }
    }

    private record LastLine(String next) {}

    /** Notes the export and gives what writes it; feed is the path of the collection's changes. */
    public StreamingOutput of(Followed<?> followed, String feed) {
        var begun = steps.begin(followed.collection());
        return output -> write(followed, begun, cursors.seal(begun.end(), feed), output);
    }

    private void write(Followed<?> followed, ExportSteps.Begun begun, String end, OutputStream output)
            throws IOException {
        for (var institution : begun.institutions()) {
            @Nullable UUID last = null;
            do {
                var step = steps.read(followed, institution, last);
                for (var found : step.records()) {
                    line(Line.of(found), output);
                }
                last = step.last();
            } while (last != null);
        }
        line(new LastLine(end), output);
    }

    private void line(Record line, OutputStream output) throws IOException {
        output.write(json.writeValueAsBytes(line));
        output.write('\n');
    }
}
