package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;

/** The register for whoever keeps a copy of it. */
@ApplicationScoped
public class FollowedDiplomas implements Followed<DiplomaDetails> {

    private static final FollowedCollection DIPLOMAS = new FollowedCollection(
            "DIPLOMAS", "select id from diploma where institution = ? and id > ? order by id limit ?", "diplomas");

    private final ReadDiploma readDiploma;

    FollowedDiplomas(ReadDiploma readDiploma) {
        this.readDiploma = readDiploma;
    }

    @Override
    public FollowedCollection collection() {
        return DIPLOMAS;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<DiplomaDetails>> read(RecordKeys keys) {
        return readDiploma.among(keys).stream()
                .map(diploma -> new FollowedRecord<>(
                        new RecordKey(
                                diploma.entry().institution(), diploma.entry().id()),
                        diploma.entry().student(),
                        diploma))
                .toList();
    }
}
