package vn.gdnn.records.credentials.reseal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.records.register.log.CompareWithLog;
import vn.gdnn.records.register.log.LoggedBefore;

/**
 * What speaks for a diploma where its signature does not any more: its rows give its leaves, these stand in the signed
 * tree, and the words in force stood there before the key can have been in other hands.
 */
@ApplicationScoped
class Evidence {

    private final CompareWithLog compareWithLog;
    private final LoggedBefore loggedBefore;
    private final Database database;

    Evidence(CompareWithLog compareWithLog, LoggedBefore loggedBefore, Database database) {
        this.compareWithLog = compareWithLog;
        this.loggedBefore = loggedBefore;
        this.database = database;
    }

    private record Entry(UUID id, String publicId) {}

    /** Why those of these diplomas are not to be sealed that are not; one that was looked at may be younger. */
    Map<UUID, RefusalCode> objections(String institution, ResealOrder order, List<UUID> diplomas) {
        var before = loggedBefore.of(institution, diplomas, order.since());
        var found = new HashMap<UUID, RefusalCode>();
        for (var entry : entries(institution, diplomas)) {
            compareWithLog
                    .objection(entry.publicId())
                    .ifPresentOrElse(refusal -> found.put(entry.id(), refusal.code()), () -> {
                        if (!order.examined() && !before.contains(entry.id())) {
                            found.put(entry.id(), ResealRefusal.LOGGED_AFTER_COMPROMISE);
                        }
                    });
        }
        return found;
    }

    private List<Entry> entries(String institution, List<UUID> diplomas) {
        return database.list(
                row -> new Entry(row.uuid("id"), row.text("public_id")),
                "select id, public_id from diploma where institution = ? and id = any (?)",
                institution,
                diplomas.toArray(UUID[]::new));
    }
}
