package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.log.Hash;

/** Leaves of the log for acts on certificates of training, which another service tells of. */
@ApplicationScoped
public class CertificateLeaves {

    /** An act on a certificate: 1 is its issue, 2 its revocation; the commitment as it was told, in base 64. */
    public record Act(String institution, UUID certificate, int number, String commitment) {}

    private final Database database;

    CertificateLeaves(Database database) {
        this.database = database;
    }

    /** Appends a leaf for each act that has none; one that was told twice keeps its leaf. */
    @Transactional(TxType.MANDATORY)
    public void append(List<Act> acts) {
        database.update(
                """
                insert into certificate_leaf (institution, certificate, act, commitment)
                select * from unnest(?::text[], ?::uuid[], ?::int[], ?::bytea[]) on conflict do nothing""",
                acts.stream().map(Act::institution).toArray(String[]::new),
                acts.stream().map(act -> act.certificate().toString()).toArray(String[]::new),
                acts.stream().mapToInt(Act::number).toArray(),
                acts.stream().map(CertificateLeaves::commitment).toArray(byte[][]::new));
    }

    private static byte[] commitment(Act act) {
        return Hash.of(Base64.getDecoder().decode(act.commitment())).bytes();
    }
}
