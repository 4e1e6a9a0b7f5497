package vn.gdnn.reporting.institution;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;

/** Institutions for whoever keeps a copy of them. Their key is their code; the id in the feed is only made of it. */
@ApplicationScoped
public class FollowedInstitutions implements Followed<Institution> {

    private static final FollowedCollection INSTITUTIONS = new FollowedCollection("INSTITUTIONS", """
            select md5(code)::uuid as id from institution where code = ? and md5(code)::uuid > ? order by id limit ?""", null);

    private final Institutions institutions;

    FollowedInstitutions(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public FollowedCollection collection() {
        return INSTITUTIONS;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<Institution>> read(RecordKeys keys) {
        var wanted = keys.keys().stream().collect(toMap(RecordKey::institution, identity()));
        return institutions
                .list(
                        "select distinct i from Institution i left join fetch i.history where i.code in ?1",
                        wanted.keySet())
                .stream()
                .flatMap(found ->
                        Stream.ofNullable(wanted.get(found.code())).map(key -> new FollowedRecord<>(key, null, found)))
                .toList();
    }
}
