package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.records.register.entry.ReadDiploma;

/** Shows the copies given of a diploma; who looked is noted. */
@ApplicationScoped
public class ReadCopies {

    private final ReadDiploma readDiploma;
    private final CertifiedCopies copies;

    ReadCopies(ReadDiploma readDiploma, CertifiedCopies copies) {
        this.readDiploma = readDiploma;
        this.copies = copies;
    }

    @Transactional
    public List<CertifiedCopy> list(UUID diploma) {
        return copies.list(readDiploma.read(diploma).entry().institution(), diploma);
    }
}
