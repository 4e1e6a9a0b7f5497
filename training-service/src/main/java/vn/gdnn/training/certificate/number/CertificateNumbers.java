package vn.gdnn.training.certificate.number;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.OnBehalf;

/**
 * Gives numbers without gaps: the counter's row stays locked until the certificates commit, and what is rolled back gives its
 * numbers back.
 */
@ApplicationScoped
public class CertificateNumbers {

    private final Database database;
    private final CertificatePatterns patterns;
    private final OnBehalf onBehalf;

    CertificateNumbers(Database database, CertificatePatterns patterns, OnBehalf onBehalf) {
        this.database = database;
        this.patterns = patterns;
        this.onBehalf = onBehalf;
    }

    /** Says which of some numbers the issuer has given already; asked with the issuer's rights. */
    @FunctionalInterface
    public interface Taken {
        Set<String> among(String issuer, List<String> numbers);
    }

    /** The issuer's next numbers of a year, in order; taken ones are passed over. */
    public List<String> next(String issuer, int year, int many, Taken taken) {
        return onBehalf.of(issuer, () -> free(issuer, year, many, taken));
    }

    private List<String> free(String institution, int year, int many, Taken taken) {
        var series = patterns.inForce(institution, year).series(institution, year);
        var free = new ArrayList<String>();
        while (free.size() < many) {
            var missing = many - free.size();
            var last = count(institution, series, missing);
            var counted = LongStream.rangeClosed(last - missing + 1, last)
                    .mapToObj(number -> CertificatePattern.numbered(series, number))
                    .toList();
            var gone = taken.among(institution, counted);
            counted.stream().filter(number -> !gone.contains(number)).forEach(free::add);
        }
        return free;
    }

    private long count(String institution, String series, int many) {
        return database.find(row -> row.bigint("last_number"), """
                        insert into certificate_counter (institution, series, last_number) values (?, ?, ?)
                        on conflict (institution, series)
                        do update set last_number = certificate_counter.last_number + excluded.last_number
                        returning last_number""", institution, series, many)
                .orElseThrow();
    }
}
