package vn.gdnn.credential.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Keepers;
import vn.gdnn.kit.tenancy.Scope;

/** Shows a status list as it is today; signed again when a bit changed, a day began or half its validity is over. */
@ApplicationScoped
public class ReadStatusList {

    private static final int MOST_KEPT = 2_000;

    /** All that decides what a list says, and who signs it. */
    private record State(String institution, int number, long changes, String keyId, LocalDate day) {}

    private record Kept(State state, SignedList list) {}

    /** A list of an institution, and how often it changed. */
    @Schema(name = "StatusListEntry")
    public record Entry(int number, String url, long changes) {}

    private final Database database;
    private final StatusLists lists;
    private final SignList signList;
    private final Clock clock;
    private final Duration validity;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    ReadStatusList(
            Database database,
            StatusLists lists,
            SignList signList,
            Clock clock,
            @ConfigProperty(name = "gdnn.status.validity", defaultValue = "PT24H") Duration validity) {
        this.database = database;
        this.lists = lists;
        this.signList = signList;
        this.clock = clock;
        this.validity = validity;
    }

    /** The signed list, if there is one of this number. */
    public Optional<SignedList> read(String institution, int number) {
        return CurrentScope.inTransaction(new Scope.Anyone(), () -> state(institution, number))
                .map(this::current);
    }

    /** All lists of an institution: what a mirror has to copy. */
    public List<Entry> list(String institution) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.list(
                        row -> new Entry(
                                row.integer("number"),
                                lists.address(institution, row.integer("number")),
                                row.bigint("changes")),
                        "select number, changes from status_list where institution = ? order by number",
                        institution));
    }

    private SignedList current(State state) {
        var address = lists.address(state.institution(), state.number());
        var known = kept.get(address);
        var now = clock.instant();
        if (known != null && known.state().equals(state) && isFresh(known.list(), now)) {
            return known.list();
        }
        var signed = CurrentScope.inTransaction(
                Keepers.scope(state.institution()),
                () -> signList.sign(state.institution(), state.number(), state.day(), now.plus(validity)));
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(address, new Kept(state, signed));
        return signed;
    }

    private boolean isFresh(SignedList list, Instant now) {
        return now.plus(validity.dividedBy(2)).isBefore(list.validUntil());
    }

    private Optional<State> state(String institution, int number) {
        return database.find(
                row -> new State(institution, number, row.bigint("changes"), row.text("key_id"), LocalDate.now(clock)),
                """
                select s.changes, k.key_id from status_list s
                left join institution_key k on k.institution = s.institution and k.use = ?
                     and k.retired_at is null
                where s.institution = ? and s.number = ?""",
                signList.keyUse(),
                institution,
                number);
    }
}
