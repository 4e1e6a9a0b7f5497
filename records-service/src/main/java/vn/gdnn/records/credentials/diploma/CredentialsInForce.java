package vn.gdnn.records.credentials.diploma;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

    /** The credential of the content in force of each of these issued diplomas; made now where there is none yet. */
    @Transactional(TxType.MANDATORY)
    public InForce read(String institution, List<UUID> diplomas) {
        var found = stored(institution, diplomas);
        var missing =
                diplomas.stream().filter(diploma -> !found.containsKey(diploma)).toList();
        if (missing.isEmpty()) {
            return new InForce(found, Map.of());
        }
        var refused = keepCredentials.catchUp(institution, missing);
        return new InForce(stored(institution, diplomas), refused);
    }

    private Map<UUID, Carried> stored(String institution, List<UUID> diplomas) {
        return database
                .list(
                        row -> new Carried(
                                row.uuid("diploma"),
                                DiplomaCredential.of(row).secured().getBytes(UTF_8),
                                new StatusPlace(row.integer("status_list"), row.integer("status_index"))),
                        """
                        select c.* from diploma d
                        join diploma_credential c on c.institution = d.institution and c.diploma = d.id
                             and c.content_version = d.content_version
                        where d.institution = ? and d.id = any(cast(? as uuid[]))""",
                        institution,
                        diplomas.stream().map(UUID::toString).toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Carried::diploma, Function.identity()));
    }
}
