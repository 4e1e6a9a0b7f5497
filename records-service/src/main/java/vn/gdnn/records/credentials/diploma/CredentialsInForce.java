package vn.gdnn.records.credentials.diploma;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** The credentials of many diplomas as their documents carry them. */
@ApplicationScoped
public class CredentialsInForce {

    /** From the diplomas on: a planner without statistics would begin elsewhere. */
    private static final String IN_FORCE = """
            with wanted as materialized (
                select institution, id, content_version from diploma
                where institution = ? and id = any (?::uuid[])),
            kept as materialized (
                select distinct on (c.diploma) c.* from wanted d
                join diploma_credential c on c.institution = d.institution and c.diploma = d.id
                     and c.content_version = d.content_version
                order by c.diploma, c.seal desc)
            select c.*, y.compromised from kept c
            join institution_key y on y.institution = c.institution and y.key_id = c.key_id""";

    private final Database database;
    private final KeepCredentials keepCredentials;

    CredentialsInForce(Database database, KeepCredentials keepCredentials) {
        this.database = database;
        this.keepCredentials = keepCredentials;
    }

    /** A diploma's credential with its proof, and where its status stands. */
    public record Carried(UUID diploma, byte[] secured, StatusPlace status) {}

    /** What each of the diplomas carries, and why those have nothing that have nothing. */
    public record InForce(Map<UUID, Carried> carried, Map<UUID, Refusal> refused) {}

    private record Stored(Carried carried, boolean disowned) {}

    /**
     * The credential of the content in force of each of these issued diplomas; made now where there is none yet. One that
     * a disowned key signed is carried by nothing.
     */
    @Transactional(TxType.MANDATORY)
    public InForce read(String institution, List<UUID> diplomas) {
        var found = stored(institution, diplomas);
        var missing =
                diplomas.stream().filter(diploma -> !found.containsKey(diploma)).toList();
        if (missing.isEmpty()) {
            return inForce(found, Map.of());
        }
        var refused = keepCredentials.catchUp(institution, missing);
        return inForce(stored(institution, diplomas), refused);
    }

    private static InForce inForce(Map<UUID, Stored> stored, Map<UUID, Refusal> refused) {
        var carried = new HashMap<UUID, Carried>();
        var why = new HashMap<>(refused);
        stored.forEach((diploma, one) -> {
            if (one.disowned()) {
                why.put(diploma, new Refusal(CredentialRefusal.SEAL_DISOWNED));
            } else {
                carried.put(diploma, one.carried());
            }
        });
        return new InForce(carried, why);
    }

    private Map<UUID, Stored> stored(String institution, List<UUID> diplomas) {
        return database
                .list(
                        row -> new Stored(
                                new Carried(
                                        row.uuid("diploma"),
                                        DiplomaCredential.of(row).secured().getBytes(UTF_8),
                                        new StatusPlace(row.integer("status_list"), row.integer("status_index"))),
                                row.bool("compromised")),
                        IN_FORCE,
                        institution,
                        diplomas.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(one -> one.carried().diploma(), Function.identity()));
    }
}
