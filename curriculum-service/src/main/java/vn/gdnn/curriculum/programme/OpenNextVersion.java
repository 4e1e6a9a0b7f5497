package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.time.Ids;

/** Begins the next version of an approved programme as a draft; one version at a time is in preparation. */
@ApplicationScoped
public class OpenNextVersion {

    private final Programmes programmes;

    OpenNextVersion(Programmes programmes) {
        this.programmes = programmes;
    }

    @Transactional
    public Programme open(UUID id, long expected) {
        return programmes.add(programmes.require(id, expected).nextVersion(Ids.next()));
    }
}
