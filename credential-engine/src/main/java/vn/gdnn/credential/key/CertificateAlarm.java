package vn.gdnn.credential.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import vn.gdnn.credential.key.SignerCertificates.Remaining;

/** Tells in the log, once a day for each certificate, of what ends within 60, 30 or 7 days. */
final class CertificateAlarm {

    static final int FIRST = 60;

    private static final int LAST = 7;
    private static final int[] DAYS = {LAST, 30, FIRST};
    private static final Logger LOG = Logger.getLogger(CertificateAlarm.class);

    private final Map<String, LocalDate> told = new HashMap<>();

    /** Tells what has not been told that day, and returns it. */
    synchronized List<String> tell(List<Remaining> certificates, LocalDate today) {
        var lines = new ArrayList<String>();
        for (var certificate : certificates) {
            if (certificate.days() < FIRST && !today.equals(told.put(name(certificate), today))) {
                var line = line(certificate);
                LOG.log(certificate.days() < LAST ? Level.ERROR : Level.WARN, line);
                lines.add(line);
            }
        }
        return lines;
    }

    private static String name(Remaining certificate) {
        return certificate.institution() + " " + certificate.use();
    }

    private static String line(Remaining certificate) {
        if (certificate.left().isNegative()) {
            return "The certificate of %s has ended: nothing can be signed with it".formatted(name(certificate));
        }
        var alarm = IntStream.of(DAYS)
                .filter(days -> certificate.days() < days)
                .findFirst()
                .orElse(FIRST);
        return "The certificate of %s ends in %d days (within %d): put the next key in its store"
                .formatted(name(certificate), certificate.days(), alarm);
    }
}
