package vn.gdnn.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Purge;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.problem.DatabaseFailure;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** The keys of the last 7 days. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;
    private final PersonalNumbers vault;
    private final Purge purge;

    IdempotencyKeys(DataSource database, ObjectMapper json, PersonalNumbers vault, Purge purge) {
        this.database = database;
        this.json = json;
        this.vault = vault;
        this.purge = purge;
    }

    /** The key of a request, whose digest is kept under the vault's key: a short body could be guessed from a bare one. */
    SentKey sent(String caller, String key, byte[] digest) {
        return new SentKey(caller, key, vault.hash("request " + HexFormat.of().formatHex(digest)));
    }

    /**
     * Stores the key in the transaction at hand. Waits while another request with the same key is at work; false when
     * that one committed.
     */
    boolean claim(SentKey sent) {
        return update(
                        "insert into idempotency_key (caller, key, request_hash) values (?, ?, ?) on conflict do nothing",
                        sent.caller(),
                        sent.key(),
                        sent.hash())
                == 1;
    }

    Optional<StoredKey> find(SentKey sent) {
        return CurrentScope.inTransaction(new Scope.Plumbing(), () -> read(sent));
    }

    void keep(SentKey sent, StoredKey.Answer answer) {
        plumbing(
                "update idempotency_key set status = ?, headers = ?::jsonb, body = ? where caller = ? and key = ?",
                answer.status(),
                write(answer.headers()),
                answer.body() == null ? null : vault.seal(answer.body()),
                sent.caller(),
                sent.key());
    }

    void forget(SentKey sent) {
        plumbing("delete from idempotency_key where caller = ? and key = ?", sent.caller(), sent.key());
    }

    /** Forgets keys older than 7 days. */
    @Scheduled(every = "6h", delayed = "10m")
    public void purge() {
        purge.run("""
                delete from idempotency_key where (caller, key) in (
                    select caller, key from idempotency_key where recorded_at < now() - interval '7 days'
                    order by recorded_at limit 5000)""");
    }

    private void plumbing(String statement, @Nullable Object... parameters) {
        CurrentScope.runInTransaction(new Scope.Plumbing(), () -> update(statement, parameters));
    }

    private int update(String statement, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    private Optional<StoredKey> read(SentKey sent) {
        try (var connection = database.getConnection()) {
            return read(connection, sent);
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    private Optional<StoredKey> read(Connection connection, SentKey sent) throws SQLException {
        var query = """
                select request_hash, status, headers, body, recorded_at > now() - interval '30 seconds'
                from idempotency_key where caller = ? and key = ?""";
        try (var prepared = connection.prepareStatement(query)) {
            prepared.setString(1, sent.caller());
            prepared.setString(2, sent.key());
            try (var row = prepared.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredKey(row.getBytes(1), answer(row), row.getBoolean(5)))
                        : Optional.empty();
            }
        }
    }

    private StoredKey.@Nullable Answer answer(ResultSet row) throws SQLException {
        var status = row.getInt(2);
        return status == 0
                ? null
                : new StoredKey.Answer(status, headers(row.getString(3)), vault.openBytes(row.getBytes(4)));
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
