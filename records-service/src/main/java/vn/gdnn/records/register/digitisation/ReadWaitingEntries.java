package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Shows the second person what a file claims, line by line, and notes whose lines were read. */
@ApplicationScoped
public class ReadWaitingEntries {

    private final OldEntryRequests requests;
    private final WaitingEntries waiting;
    private final NoteListings listings;
    private final CurrentScope scope;

    ReadWaitingEntries(OldEntryRequests requests, WaitingEntries waiting, NoteListings listings, CurrentScope scope) {
        this.requests = requests;
        this.waiting = waiting;
        this.listings = listings;
        this.scope = scope;
    }

    /** In the order of the file; OLD_ENTRIES_NOT_FOUND where it asks for nothing, as {@link OldEntryRequests#read}. */
    @Transactional
    public Slice<WaitingEntry> list(UUID file, @Nullable Cursor after, int limit) {
        requests.read(file);
        var institution = scope.institution();
        return listings.note(
                "old entries",
                waiting.list(institution, file, after, limit),
                line -> new Shown(institution, line.studentId()));
    }
}
