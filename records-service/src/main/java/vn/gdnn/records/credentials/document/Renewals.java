package vn.gdnn.records.credentials.document;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.lasting.Level;
import vn.gdnn.credential.lasting.Renewal;
import vn.gdnn.credential.seal.SealConfig;
import vn.gdnn.kit.database.Database;

/**
 * When each document in force is to get its next archive timestamp: at once where it has no timestamp yet, else before the
 * certificate of the last one ends.
 */
@ApplicationScoped
class Renewals {

    private final Database database;
    private final Duration before;

    Renewals(Database database, SealConfig config) {
        this.database = database;
        this.before = config.renewBefore();
    }

    /** How many documents of an institution wait. */
    record Waiting(String institution, long documents) {}

    /** The document in force of a diploma as it is kept, whose next revision this will be. */
    record Kept(int contentVersion, int seal, int revision, byte[] pdf) {}

    /** Takes down when each of these documents is due; where a newer one of its diploma is known, that one stands. */
    void upsert(String institution, List<MadeDocument> documents) {
        upsert(
                institution,
                documents.stream()
                        .map(made -> new Entry(
                                made.diploma(),
                                made.contentVersion(),
                                made.seal(),
                                made.level(),
                                next(made.level(), made.madeAt(), made.until())))
                        .toArray(Entry[]::new));
    }

    private record Entry(UUID diploma, int contentVersion, int seal, Level level, OffsetDateTime renewAt) {}

    private void upsert(String institution, Entry... entries) {
        database.update(
                """
                insert into document_renewal (institution, diploma, content_version, seal, level, renew_at)
                select ?, n.* from unnest(cast(? as uuid[]), cast(? as int[]), cast(? as int[]), cast(? as text[]),
                                          cast(? as timestamptz[])) n
                on conflict (institution, diploma) do update set content_version = excluded.content_version,
                    seal = excluded.seal, level = excluded.level, renew_at = excluded.renew_at
                where (document_renewal.content_version, document_renewal.seal)
                    <= (excluded.content_version, excluded.seal)""",
                institution,
                column(entries, entry -> entry.diploma().toString()),
                Stream.of(entries).map(Entry::contentVersion).toArray(Integer[]::new),
                Stream.of(entries).map(Entry::seal).toArray(Integer[]::new),
                column(entries, entry -> entry.level().name()),
                column(entries, entry -> entry.renewAt().toString()));
    }

    private static String[] column(Entry[] entries, Function<Entry, String> value) {
        return Stream.of(entries).map(value).toArray(String[]::new);
    }

    /** A certificate that is valid for less than twice that time has half of it. */
    private OffsetDateTime next(Level level, Instant at, @Nullable Instant until) {
        if (until == null || level.compareTo(Level.LT) < 0) {
            return at.atOffset(ZoneOffset.UTC);
        }
        var half = at.plus(Duration.between(at, until).dividedBy(2));
        var early = until.minus(before);
        return (early.isBefore(half) ? half : early).atOffset(ZoneOffset.UTC);
    }

    /** By institution; for whoever sees all of them. */
    List<Waiting> waiting(Instant now) {
        return database.list(
                row -> new Waiting(row.text("institution"), row.bigint("documents")),
                "select institution, count(*) as documents from document_renewal where renew_at <= ? group by institution",
                now.atOffset(ZoneOffset.UTC));
    }

    /** Until the transaction ends nobody else looks for an institution's; whoever waited sees what was begun. */
    void lock(String institution) {
        database.find(
                row -> true,
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                "renewal of documents of " + institution);
    }

    /**
     * So many of those due, the longest left alone first, and notes that they were taken up: one that fails each time goes
     * behind the others.
     */
    List<UUID> takeUp(String institution, Instant now, int limit) {
        var at = now.atOffset(ZoneOffset.UTC);
        var due = database.list(row -> row.uuid("diploma"), """
                select diploma from document_renewal where institution = ? and renew_at <= ?
                order by coalesce(taken_up_at, renew_at), diploma limit ?""", institution, at, limit);
        database.update(
                "update document_renewal set taken_up_at = ? where institution = ? and diploma = any (?)",
                at,
                institution,
                due.toArray(UUID[]::new));
        return due;
    }

    /** What is renewed; none of a diploma that has no document in force, which then waits no more. */
    Optional<Kept> find(String institution, UUID diploma) {
        var kept = database.find(
                row -> new Kept(
                        row.integer("content_version"),
                        row.integer("seal"),
                        row.integer("revision") + 1,
                        requireNonNull(row.bytes("pdf"))),
                """
                select d.content_version, d.seal, max(k.revision) as revision,
                       (array_agg(t.prefix))[1] || string_agg(k.rest, ''::bytea order by k.revision) as pdf
                from diploma d
                join diploma_document k on k.institution = d.institution and k.diploma = d.id
                     and k.content_version = d.content_version and k.seal = d.seal
                join document_template t on t.digest = k.template
                where d.institution = ? and d.id = ? and d.status = 'ISSUED'
                group by d.content_version, d.seal""",
                institution,
                diploma);
        if (kept.isEmpty()) {
            database.update("delete from document_renewal where institution = ? and diploma = ?", institution, diploma);
        }
        return kept;
    }

    /** Keeps what was added as the next revision; where another has kept one meanwhile, that one stands. */
    void append(String institution, UUID diploma, Kept before, Renewal.Renewed renewed, Instant at) {
        var file = renewed.file();
        var added = database.update(
                """
                insert into diploma_document (institution, diploma, content_version, seal, revision, template, rest,
                                              digest, key_id, signer_key_id, made_at)
                select institution, diploma, content_version, seal, ?, template, ?, ?, key_id, signer_key_id, ?
                from diploma_document
                where institution = ? and diploma = ? and content_version = ? and seal = ? and revision = 1
                on conflict do nothing""",
                before.revision(),
                Arrays.copyOfRange(file, before.pdf().length, file.length),
                Sha256.of(file),
                at.atOffset(ZoneOffset.UTC),
                institution,
                diploma,
                before.contentVersion(),
                before.seal());
        if (added == 1) {
            var due = next(Level.LTA, at, renewed.until());
            upsert(institution, new Entry(diploma, before.contentVersion(), before.seal(), Level.LTA, due));
        }
    }

    /** That document waits no more. */
    void end(String institution, UUID diploma, Kept kept) {
        database.update("""
                delete from document_renewal
                where institution = ? and diploma = ? and (content_version, seal) <= (?, ?)""", institution, diploma, kept.contentVersion(), kept.seal());
    }
}
