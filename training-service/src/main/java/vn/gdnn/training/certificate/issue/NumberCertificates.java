package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.certificate.credential.Issuers;
import vn.gdnn.training.certificate.number.CertificateNumbers;

/** Gives each certificate what it has of its own: a number, a public id, a bit in a status list. */
@ApplicationScoped
class NumberCertificates {

    private final CertificateNumbers numbers;
    private final Issuers issuers;
    private final CertificateRows rows;

    NumberCertificates(CertificateNumbers numbers, Issuers issuers, CertificateRows rows) {
        this.numbers = numbers;
        this.issuers = issuers;
        this.rows = rows;
    }

    /** To completions that one issuer certifies. */
    List<NewCertificate> number(String issuer, List<Completion> completions, Instant now) {
        var year = now.atZone(Clocks.VIETNAM).getYear();
        var given = numbers.next(issuer, year, completions.size(), rows::taken);
        var places = issuers.take(issuer, completions.size());
        return IntStream.range(0, completions.size())
                .mapToObj(i -> new NewCertificate(
                        Ids.next(), PublicIds.next(), given.get(i), completions.get(i), places.get(i), now))
                .toList();
    }
}
