package vn.gdnn.records.credentials.europass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gdnn.records.credentials.document.IssuedDocument;

/**
 * The pictures of the documents asked for of late. Anyone may ask, and to draw one takes a processor for a good part of a
 * second: so it is drawn once, and one at a time.
 */
@ApplicationScoped
class Pictures {

    private static final int ROOM = 64;

    private final Map<String, String> kept;

    @Inject
    Pictures() {
        this(ROOM);
    }

    Pictures(int room) {
        kept = new LinkedHashMap<>(2 * room, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > room;
            }
        };
    }

    /** The first page of a document as PNG in base64. */
    synchronized String firstPage(IssuedDocument document) {
        var known = kept.get(document.digest());
        if (known != null) {
            return known;
        }
        var drawn = Picture.of(document.pdf(), 0);
        kept.put(document.digest(), drawn);
        return drawn;
    }
}
