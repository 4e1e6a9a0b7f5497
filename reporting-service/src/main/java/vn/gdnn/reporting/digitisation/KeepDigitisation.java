package vn.gdnn.reporting.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vn.gdnn.reporting.projection.Upserts;

/** Keeps the first record of each kind that an institution delivered; the order of arrival makes no difference. */
@ApplicationScoped
public class KeepDigitisation {

    private static final String FIRST = """
            insert into digitisation (institution, kind, first_on, evidence) values (?, ?, ?, ?)
            on conflict (institution, kind) do update set first_on = excluded.first_on, evidence = excluded.evidence
            where (excluded.first_on, excluded.evidence) < (digitisation.first_on, digitisation.evidence)""";

    private final Upserts upserts;

    KeepDigitisation(Upserts upserts) {
        this.upserts = upserts;
    }

    @Transactional
    public void keep(List<DigitalRecord> delivered) {
        upserts.each(FIRST, firsts(delivered), one ->
                new Object[] {one.institution(), one.kind().name(), one.on(), one.evidence()});
    }

    /** In the order of the key, so that two replicas never wait for each other. */
    private static Collection<DigitalRecord> firsts(List<DigitalRecord> delivered) {
        var firsts = new TreeMap<String, DigitalRecord>();
        for (var one : delivered) {
            firsts.merge(
                    one.institution() + " " + one.kind(), one, (known, next) -> next.precedes(known) ? next : known);
        }
        return firsts.values();
    }
}
