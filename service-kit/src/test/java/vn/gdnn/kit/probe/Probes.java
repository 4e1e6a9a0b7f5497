package vn.gdnn.kit.probe;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

@ApplicationScoped
public class Probes implements PanacheRepositoryBase<Probe, UUID> {

    public enum ProbeRefusal implements RefusalCode {
        @OfKind(Kind.NOT_FOUND)
        PROBE_NOT_FOUND,
        @OfKind(Kind.CONFLICT)
        PROBE_NAME_TAKEN
    }

    public record ProbeNamed(UUID id, String name) {}

    private final Outbox outbox;
    private final CurrentScope scope;

    Probes(Outbox outbox, CurrentScope scope) {
        this.outbox = outbox;
        this.scope = scope;
    }

    @Transactional
    public UUID add(String name) {
        var probe = new Probe(Ids.next(), name);
        persistAndFlush(probe);
        outbox.publish("kit.probe", probe.id().toString(), scope.institution(), new ProbeNamed(probe.id(), name));
        if (name.equals("taken")) {
            throw new Refusal(ProbeRefusal.PROBE_NAME_TAKEN);
        }
        return probe.id();
    }

    @Transactional
    public Probe require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(ProbeRefusal.PROBE_NOT_FOUND, id));
    }

    @Transactional
    public long rename(UUID id, long expected, String name) {
        var probe = require(id);
        Versions.require(expected, probe.version);
        probe.rename(name);
        flush();
        return probe.version;
    }

    @Transactional
    public List<String> names() {
        return find("order by name").stream().map(probe -> probe.name).toList();
    }

    @Transactional
    public long countBehindHibernate() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from probe")
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    public int renameAllBehindHibernate(String name) {
        return getEntityManager()
                .createNativeQuery("update probe set name = :name")
                .setParameter("name", name)
                .executeUpdate();
    }

    @Transactional
    public void loseRace(UUID id) {
        var mine = require(id);
        QuarkusTransaction.requiringNew().run(() -> require(id).rename("theirs"));
        mine.rename("mine");
    }

    @Transactional
    public void sleep(int seconds) {
        getEntityManager()
                .createNativeQuery("select cast(pg_sleep(:seconds) as text)")
                .setParameter("seconds", seconds)
                .getSingleResult();
    }
}
