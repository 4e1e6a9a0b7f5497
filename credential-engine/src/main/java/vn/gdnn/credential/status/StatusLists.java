package vn.gdnn.credential.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.database.Database;

/** Gives a bit to every credential and sets it when the credential is revoked. */
@ApplicationScoped
public class StatusLists {

    /** A bit, and the day from which it is set. */
    public record Change(StatusPlace place, LocalDate effectiveOn) {}

    private record Open(int number, long seed, int used) {}

    private final Database database;
    private final String folder;
    private final SecureRandom random = new SecureRandom();

    StatusLists(
            Database database,
            @ConfigProperty(name = "gdnn.public-url") String publicUrl,
            @ConfigProperty(name = "gdnn.status.path", defaultValue = "/api/public/v1/status-lists") String path) {
        this.database = database;
        this.folder = publicUrl + path + "/";
    }

    /** Where anyone finds a list. */
    public String address(String institution, int list) {
        return prefix(institution) + list;
    }

    /** What the addresses of an institution's lists begin with. */
    public String prefix(String institution) {
        return folder + institution + "/";
    }

    /** The bit that such an address and an index name, if they can be one of the institution's. */
    public Optional<StatusPlace> place(String institution, String address, String index) {
        var prefix = prefix(institution);
        if (!address.startsWith(prefix)
                || !address.substring(prefix.length()).matches("[1-9]\\d{0,6}")
                || !index.matches("0|[1-9]\\d{0,5}")
                || Integer.parseInt(index) >= Bitstring.SIZE) {
            return Optional.empty();
        }
        return Optional.of(
                new StatusPlace(Integer.parseInt(address.substring(prefix.length())), Integer.parseInt(index)));
    }

    /** Takes that many bits, in as many lists as it needs; others of the institution wait until this commits. */
    @Transactional(TxType.MANDATORY)
    public List<StatusPlace> take(String institution, int count) {
        var places = new ArrayList<StatusPlace>(count);
        while (places.size() < count) {
            var open = open(institution);
            var taken = Math.min(count - places.size(), Bitstring.SIZE - open.used());
            for (var index : IndexPermutation.indexes(open.seed(), open.used(), taken)) {
                places.add(new StatusPlace(open.number(), index));
            }
            database.update(
                    "update status_list set used = used + ? where institution = ? and number = ?",
                    taken,
                    institution,
                    open.number());
        }
        return places;
    }

    /** Sets bits, each from its day on; one that is or will be set already keeps the earlier day. */
    @Transactional(TxType.MANDATORY)
    public void revoke(String institution, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        database.update(
                """
                with changed as (
                    insert into status_change (institution, list, index, effective_on)
                    select ?, list, index, effective_on from unnest(?, ?, ?::text[]::date[]) as c (list, index, effective_on)
                    on conflict (institution, list, index) do update set effective_on = excluded.effective_on
                        where excluded.effective_on < status_change.effective_on
                    returning list)
                update status_list set changes = changes + 1
                where institution = ? and number in (select list from changed)""",
                institution,
                changes.stream().mapToInt(change -> change.place().list()).toArray(),
                changes.stream().mapToInt(change -> change.place().index()).toArray(),
                changes.stream().map(change -> change.effectiveOn().toString()).toArray(String[]::new),
                institution);
    }

    /** Whether a bit is set on that day. */
    @Transactional(TxType.MANDATORY)
    public boolean isRevoked(String institution, StatusPlace place, LocalDate on) {
        return database.find(row -> true, """
                        select 1 from status_change
                        where institution = ? and list = ? and index = ? and effective_on <= ?""", institution, place.list(), place.index(), on)
                .isPresent();
    }

    private Open open(String institution) {
        return lockLast(institution).stream()
                .filter(last -> last.used() < Bitstring.SIZE)
                .findFirst()
                .orElseGet(() -> {
                    database.update("""
                            insert into status_list (institution, number, seed, used)
                            select ?, coalesce(max(number), 0) + 1, ?, 0 from status_list where institution = ?
                            on conflict do nothing""", institution, random.nextLong(), institution);
                    return lockLast(institution).get(0);
                });
    }

    private List<Open> lockLast(String institution) {
        return database.list(
                row -> new Open(row.integer("number"), row.bigint("seed"), row.integer("used")), """
                select number, seed, used from status_list where institution = ?
                order by number desc limit 1 for update""", institution);
    }
}
