package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/**
 * Reads programmes, from institution to institution and in each in the order of the Vietnamese alphabet, and for whoever keeps a
 * copy of them; each version is a record.
 */
@ApplicationScoped
public class ProgrammeCatalogue implements Followed<Programme> {

    private static final String LIST = """
            select id, programme_id, number, institution, status, code, name, occupation_code, level, credits
            from programme
            where (institution, name, id) > (:institution, :name, :id)
              and (:status = '' or status = :status)
              and (:text = '' or search like '%' || unmarked(:text) || '%')
            order by institution, name, id
            limit :rows""";

    private static final FollowedCollection PROGRAMMES = new FollowedCollection(
            "PROGRAMMES", "select id from programme where institution = ? and id > ? order by id limit ?", null);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session database;
    private final Programmes programmes;

    ProgrammeCatalogue(Session database, Programmes programmes) {
        this.database = database;
        this.programmes = programmes;
    }

    /** One version of a programme. */
    @Transactional
    public Programme one(UUID id) {
        return programmes.require(id);
    }

    /** What the version before this one says, if there is one. */
    @Transactional
    public Optional<Content> contentBefore(Programme programme) {
        return programmes.contentBefore(programme);
    }

    /** A page of versions, of one status if asked for; the text is compared with code and name, without marks. */
    @Transactional
    public Slice<ProgrammeEntry> list(
            @Nullable ProgrammeStatus status, @Nullable String text, @Nullable Cursor after, int limit) {
        var start = Objects.requireNonNullElse(after, Cursor.of("", "", BEFORE_ALL));
        List<ProgrammeEntry> rows = database.createNativeQuery(LIST, ProgrammeEntry.class)
                .setParameter("institution", start.text(0))
                .setParameter("name", start.text(1))
                .setParameter("id", start.uuid(2))
                .setParameter("status", status == null ? "" : status.name())
                .setParameter("text", literally(Objects.requireNonNullElse(text, "")))
                .setParameter("rows", limit + 1)
                .getResultList();
        return Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.name(), last.id()));
    }

    @Override
    public FollowedCollection collection() {
        return PROGRAMMES;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<Programme>> read(RecordKeys keys) {
        return programmes.list(RecordKeys.OF_ENTITIES, keys.everyInstitution(), keys.everyId()).stream()
                .map(programme ->
                        new FollowedRecord<>(new RecordKey(programme.institution(), programme.id()), null, programme))
                .toList();
    }

    private static String literally(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
