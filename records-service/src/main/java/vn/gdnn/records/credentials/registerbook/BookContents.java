package vn.gdnn.records.credentials.registerbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.credentials.document.print.BookPaper;
import vn.gdnn.records.people.institution.DocumentWording;

/** Reads what an extract from the caller's register will say, as it stands now. */
@ApplicationScoped
class BookContents {

    private final BookEntries entries;
    private final DocumentWording wording;
    private final InstitutionKeys keys;
    private final Clock clock;

    BookContents(BookEntries entries, DocumentWording wording, InstitutionKeys keys, Clock clock) {
        this.entries = entries;
        this.wording = wording;
        this.keys = keys;
        this.clock = clock;
    }

    /** The paper, and the key that seals it. */
    record Content(BookPaper paper, SigningKey key) {}

    @Transactional
    Content read(BookScope wanted) {
        var found = entries.read(wanted);
        var words = wording.read();
        var lines = new ArrayList<BookPaper.Line>();
        for (var entry : found.entries()) {
            lines.add(entry.line(wanted.passed() + lines.size() + 1));
        }
        return new Content(
                new BookPaper(
                        found.institutionName(),
                        words.headTitle(),
                        words.place(),
                        wanted.words(found.all()),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Clocks.VIETNAM),
                        lines),
                keys.current(found.institution(), KeyUse.DOCUMENT));
    }
}
