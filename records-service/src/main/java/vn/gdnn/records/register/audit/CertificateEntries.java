package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.register.audit.Finding.Kind;

/**
 * The log's entries for certificates of training: their rows are kept by another service, so here the commitment alone is
 * compared.
 */
@ApplicationScoped
class CertificateEntries {

    private static final String DIFFERS = "the log has another commitment than this certificate's at this index";

    private final Database database;

    CertificateEntries(Database database) {
        this.database = database;
    }

    private record Entry(long index, String institution, byte[] commitment) {}

    /** Those of a part of the log, by their index. */
    record Found(Map<Long, List<Entry>> byIndex) {

        /** Whether there is one at that index; a finding where the log holds other bytes there. */
        boolean compare(long index, byte[] logged, List<Finding> findings) {
            var there = byIndex.getOrDefault(index, List.of());
            there.stream()
                    .filter(entry -> !Arrays.equals(entry.commitment, logged))
                    .forEach(entry -> findings.add(
                            new Finding(Kind.LEAF_REORDERED, entry.institution, null, null, index, DIFFERS)));
            return !there.isEmpty();
        }
    }

    /** Those between two indexes of a log that begins with the checkpoints of so many others. */
    Found read(long from, long to, int others) {
        return new Found(database
                .list(
                        CertificateEntries::entry,
                        "select log_index, institution, commitment from certificate_leaf"
                                + " where log_index >= ? and log_index < ?",
                        from - others,
                        to - others)
                .stream()
                .collect(Collectors.groupingBy(entry -> entry.index + others)));
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.bigint("log_index"),
                row.text("institution"),
                Optional.ofNullable(row.bytes("commitment")).orElseThrow());
    }
}
