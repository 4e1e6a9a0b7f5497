package vn.gdnn.training.retelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.lease.WorkReady;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/** What was asked to be told anew; one at a time. */
@ApplicationScoped
public class Retellings {

    private final Database database;
    private final Event<WorkReady> ready;

    Retellings(Database database, Event<WorkReady> ready) {
        this.database = database;
        this.ready = ready;
    }

    /** Has all facts told anew, in the order in which each member's happened; refused while that goes on. */
    @Transactional
    public Retelling ask(Actor by) {
        var id = Ids.next();
        UniqueKey.guard(
                Map.of("retelling_one_at_a_time", RetellingRefusal.RETELLING_RUNNING),
                () -> database.update("insert into retelling (id, asked_by) values (?, ?)", id, by.subject()));
        ready.fire(new WorkReady(TellAnew.NAME));
        return read(id);
    }

    @Transactional
    public Retelling read(UUID id) {
        return database.find(
                        row -> new Retelling(
                                id,
                                row.constant(Retelling.Status.class, "status"),
                                row.bigint("members"),
                                row.instant("asked_at"),
                                row.instantOrNull("finished_at")),
                        "select status, members, asked_at, finished_at from retelling where id = ?",
                        id)
                .orElseThrow(() -> new Refusal(RetellingRefusal.RETELLING_NOT_FOUND));
    }
}
