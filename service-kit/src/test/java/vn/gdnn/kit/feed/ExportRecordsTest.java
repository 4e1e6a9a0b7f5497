package vn.gdnn.kit.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.export.ExportRecords;
import vn.gdnn.kit.http.SealedCursors;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

@QuarkusTest
class ExportRecordsTest {

    private static final String FEED = "/probes/changes";

    @Inject
    ExportRecords exports;

    @Inject
    ChangeLog log;

    @Inject
    SealedCursors cursors;

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    private final Followed<String> probes = new Followed<>() {
        @Override
        public FollowedCollection collection() {
            return new FollowedCollection(
                    "PROBES", "select id from probe where institution = ? and id > ? order by id limit ?", null);
        }

        @Override
        public List<FollowedRecord<String>> read(RecordKeys keys) {
            return database.list(
                    row -> new FollowedRecord<>(
                            new RecordKey(row.text("institution"), row.uuid("id")), null, row.text("name")),
                    "select * from probe where (institution, id) in " + RecordKeys.AMONG,
                    keys.institutions(),
                    keys.ids());
        }
    };

    @BeforeEach
    void many_probes_of_two_schools() {
        Institutions.known();
        Institutions.sql("""
                delete from probe;
                insert into probe (institution, id, version, name)
                select 'CDHN01', gen_random_uuid(), 0, 'n' || n from generate_series(1, 1203) n;
                insert into probe (institution, id, version, name)
                select 'TCDN01', gen_random_uuid(), 0, 'd' || n from generate_series(1, 500) n""");
    }

    @Test
    void every_record_is_a_line_once_and_the_last_line_has_the_cursor() throws IOException {
        var lines = exported(new Scope.Institution(HANOI), new ByteArrayOutputStream());
        var country = exported(new Scope.Ministry(), new ByteArrayOutputStream());

        assertThat(lines).hasSize(1204);
        assertThat(lines.subList(0, 1203).stream().map(ExportRecordsTest::id)).doesNotHaveDuplicates();
        assertThat(lines.subList(0, 1203)).allMatch(line -> line.contains("\"institution\":\"" + HANOI + "\""));
        assertThat(country).hasSize(1704);
        assertThat(country.get(1703)).startsWith("{\"next\":\"");
        assertThat(exported(new Scope.Institution(DANANG), new ByteArrayOutputStream()))
                .hasSize(501);
    }

    @Test
    void what_changes_while_the_export_is_read_the_feed_tells_again() throws IOException {
        Waiting.none();
        var meanwhile = new ByteArrayOutputStream() {
            private boolean changed;

            @Override
            public void write(byte[] line) {
                if (!changed) {
                    changed = true;
                    Institutions.sql("update probe set name = 'late' where institution = 'CDHN01'");
                }
                write(line, 0, line.length);
            }
        };

        var lines = exported(new Scope.Institution(HANOI), meanwhile);
        Waiting.none();

        var next = json.readTree(lines.get(1203)).get("next").asText();
        var told = CurrentScope.inTransaction(
                new Scope.Institution(HANOI), () -> log.since("PROBES", cursors.open(next, FEED), 2000));
        assertThat(told.items()).hasSize(1203);
    }

    private List<String> exported(Scope scope, ByteArrayOutputStream output) {
        return CurrentScope.as(scope, () -> {
            write(output);
            return new ArrayList<>(output.toString(UTF_8).lines().toList());
        });
    }

    private void write(OutputStream output) {
        try {
            exports.of(probes, FEED).write(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(String line) {
        return line.substring(0, line.indexOf(','));
    }
}
