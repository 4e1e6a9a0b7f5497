package vn.gdnn.records.learning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.kit.database.Database;

/**
 * Keeps where the occupation of a version stands in the classifications of others, each row from its day on: all that may change when a
 * version is told again.
 */
@ApplicationScoped
class KeepClassifications {

    private final Database database;

    KeepClassifications(Database database) {
        this.database = database;
    }

    void keep(ProgrammeApproved event) {
        var told = event.occupation() == null ? null : event.occupation().classification();
        if (told == null) {
            return;
        }
        database.update(
                """
                insert into programme_classification (institution, programme, programme_version, since, isco08, isced_f, esco_uri,
                                                      qualification_level)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (institution, programme, programme_version, since) do update set isco08 = excluded.isco08,
                    isced_f = excluded.isced_f, esco_uri = excluded.esco_uri,
                    qualification_level = excluded.qualification_level""",
                event.institution(),
                event.programmeId(),
                event.programme().version(),
                told.since(),
                told.isco08(),
                told.iscedF(),
                told.escoUri(),
                told.qualificationLevel());
    }
}
