package vn.gdnn.training.certificate.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;

/** Acts on certificates as the log commits to them; appended, never changed. */
@ApplicationScoped
public class CertificateActs {

    /** The number of the act by which a certificate is issued. */
    public static final int ISSUE = 1;

    /** The number of the act that revokes it. */
    public static final int REVOCATION = 2;

    private final Database database;

    CertificateActs(Database database) {
        this.database = database;
    }

    /** Appends the act of that number to each of these certificates. */
    @Transactional(TxType.MANDATORY)
    public void append(String institution, int act, List<UUID> certificates, List<LoggedText> texts) {
        database.update(
                """
                insert into certificate_act (institution, act, certificate, salt, text, commitment, recorded_at)
                select ?, ?, n.* from unnest(?::uuid[], ?::bytea[], ?::text[], ?::bytea[], ?::timestamptz[]) as n""",
                institution,
                act,
                certificates.stream().map(UUID::toString).toArray(String[]::new),
                texts.stream().map(LoggedText::salt).toArray(byte[][]::new),
                texts.stream().map(LoggedText::text).toArray(String[]::new),
                texts.stream().map(text -> text.commitment().bytes()).toArray(byte[][]::new),
                texts.stream().map(text -> text.recordedAt().toString()).toArray(String[]::new));
    }
}
