package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.certificate.number.CertificateNumbers;

/** Gives each certificate what it has of its own: a number, a public id, a bit in a status list. */
@ApplicationScoped
class NumberCertificates {

    private final CertificateNumbers numbers;
    private final StatusLists statusLists;
    private final CertificateRows rows;

    NumberCertificates(CertificateNumbers numbers, StatusLists statusLists, CertificateRows rows) {
        this.numbers = numbers;
        this.statusLists = statusLists;
        this.rows = rows;
    }

    List<NewCertificate> number(String institution, Issuer issuer, List<Completion> completions, Instant now) {
        var year = now.atZone(Clocks.VIETNAM).getYear();
        var given = numbers.next(institution, year, completions.size(), rows::taken);
        var places = statusLists.take(institution, completions.size());
        return IntStream.range(0, completions.size())
                .mapToObj(i -> new NewCertificate(
                        Ids.next(), PublicIds.next(), given.get(i), completions.get(i), issuer, places.get(i), now))
                .toList();
    }
}
