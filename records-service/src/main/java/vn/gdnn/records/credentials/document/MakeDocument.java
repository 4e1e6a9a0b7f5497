package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.credentials.diploma.CredentialsInForce.Carried;
import vn.gdnn.records.credentials.document.offline.OfflineStatement;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter.Enclosure;
import vn.gdnn.records.credentials.document.print.Kind;

/** Turns a content into a file: printed, its code signed by the credential key, the whole by the document key. */
@ApplicationScoped
class MakeDocument {

    /** The code of an extract leads to its page and says nothing by itself: a reader without a network cannot be misled. */
    private static final String NO_STATEMENT = "";

    private final DiplomaPrinter printer;
    private final Seal seal;
    private final Clock clock;

    MakeDocument(DiplomaPrinter printer, Seal seal, Clock clock) {
        this.printer = printer;
        this.seal = seal;
        this.clock = clock;
    }

    MadeDocument make(DiplomaDocumentContent content, SigningKeys keys, Carried credential) {
        var now = now();
        var paper = content.paper();
        var isExtract = paper.extract() != null;
        var file = printer.print(
                Kind.SIGNED,
                paper,
                new Enclosure(
                        isExtract ? paper.verifyUrl() : paper.verifyUrl() + "#",
                        isExtract
                                ? NO_STATEMENT
                                : statement(content, now.toLocalDate(), credential.status())
                                        .fragment(content.publicId(), keys.credential()::sign),
                        now,
                        seal.room(keys.document()),
                        credential.secured()));
        seal.seal(file, keys.document());
        return new MadeDocument(
                content.diploma(),
                content.contentVersion(),
                content.seal(),
                file,
                keys.document().id(),
                now.toInstant());
    }

    byte[] preview(DiplomaDocumentContent content) {
        var enclosure = new Enclosure(content.paper().verifyUrl(), "", now(), 0, new byte[0]);
        return printer.print(Kind.PREVIEW, content.paper(), enclosure).bytes();
    }

    private ZonedDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Clocks.VIETNAM);
    }

    private static OfflineStatement statement(DiplomaDocumentContent content, LocalDate today, StatusPlace status) {
        var paper = content.paper();
        var issuedOn = paper.issue().on();
        if (issuedOn == null) {
            throw new IllegalStateException("not issued");
        }
        return new OfflineStatement(
                content.institution(),
                new OfflineStatement.Paper(
                        paper.award().qualification().vietnamese(),
                        paper.award().occupation().vietnamese(),
                        paper.award().graduationClass().vietnamese(),
                        paper.numbers().serialNumber(),
                        paper.numbers().registerNumber()),
                new OfflineStatement.Person(
                        paper.holder().fullName(), paper.holder().dateOfBirth()),
                issuedOn,
                today,
                status.list() + "#" + status.index());
    }
}
