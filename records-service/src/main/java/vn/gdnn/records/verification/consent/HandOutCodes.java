package vn.gdnn.records.verification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Makes the codes that a school hands over with diplomas. Each is shown this once; a new one takes the earlier one's place. */
@ApplicationScoped
public class HandOutCodes {

    private final Database database;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    HandOutCodes(Database database, AccessLog accessLog, CurrentScope scope) {
        this.database = database;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    /** A code and the entry of the register whose holder it is for. */
    public record HandedOut(UUID diplomaId, String registerNumber, String code) {

        @Override
        public String toString() {
            return "HandedOut";
        }
    }

    private record Entry(UUID id, UUID student, String registerNumber, boolean inForce) {}

    /**
     * For all of the diplomas or none: NOT_FOUND where the institution has no such entry, DIPLOMA_NOT_HANDED_OVER where one
     * is not issued or no longer in force, HOLDER_CODE_KNOWN where a code exists and no renewal was asked for.
     */
    @Transactional
    public List<HandedOut> handOut(List<UUID> diplomas, boolean renewal, Actor by) {
        var institution = scope.institution();
        var wanted = diplomas.stream().distinct().toArray(UUID[]::new);
        var entries = entries(institution, wanted);
        if (entries.size() < wanted.length) {
            throw new Refusal(KitRefusal.NOT_FOUND);
        }
        entries.stream().filter(entry -> !entry.inForce()).findFirst().ifPresent(entry -> {
            throw new Refusal(ConsentRefusal.DIPLOMA_NOT_HANDED_OVER, entry.registerNumber());
        });
        var codes = entries.stream().map(entry -> HolderCode.next()).toList();
        if (keep(institution, entries, codes, renewal, by) < wanted.length) {
            throw new Refusal(ConsentRefusal.HOLDER_CODE_KNOWN);
        }
        accessLog.note(
                institution, entries.stream().map(Entry::student).distinct().toList(), "HOLDER_CODE");
        return IntStream.range(0, codes.size())
                .mapToObj(at -> new HandedOut(
                        entries.get(at).id(),
                        entries.get(at).registerNumber(),
                        codes.get(at).text()))
                .toList();
    }

    private List<Entry> entries(String institution, UUID[] wanted) {
        return database.list(
                row -> new Entry(
                        row.uuid("id"),
                        row.uuid("student"),
                        row.text("register_number"),
                        row.text("status").equals("ISSUED")),
                """
                select id, student, register_number, status from diploma
                where institution = ? and id = any(?) order by array_position(?::uuid[], id)""",
                institution,
                wanted,
                wanted);
    }

    private int keep(String institution, List<Entry> entries, List<HolderCode> codes, boolean renewal, Actor by) {
        var clash = renewal
                ? "do update set code_hash = excluded.code_hash, made_by = excluded.made_by, made_at = excluded.made_at"
                : "do nothing";
        return database.update(
                """
                insert into holder_code (institution, diploma, code_hash, made_by)
                select ?, n.diploma, n.hash, ? from unnest(?::uuid[], ?::text[]) as n (diploma, hash)
                on conflict (institution, diploma)\s""" + clash,
                institution,
                by.subject(),
                entries.stream().map(Entry::id).toArray(UUID[]::new),
                codes.stream().map(HolderCode::hash).toArray(String[]::new));
    }
}
