package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.lasting.Level;
import vn.gdnn.credential.lasting.Preserve;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.credentials.diploma.CredentialsInForce.Carried;
import vn.gdnn.records.credentials.document.offline.OfflineStatement;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter.Enclosure;
import vn.gdnn.records.credentials.document.print.Kind;

/**
 * Turns a content into a file: printed, its code signed by the credential key, the whole by the document key, and all that
 * by the key of whoever signed the diploma, where such signatures are wanted. Where there is a timestamping authority it is
 * PAdES LT as far as authority and issuers of certificates answer.
 */
@ApplicationScoped
class MakeDocument {

    /** The code of an extract leads to its page and says nothing by itself: a reader without a network cannot be misled. */
    private static final String NO_STATEMENT = "";

    private final DiplomaPrinter printer;
    private final Seal seal;
    private final Preserve preserve;
    private final Clock clock;

    MakeDocument(DiplomaPrinter printer, Seal seal, Preserve preserve, Clock clock) {
        this.printer = printer;
        this.seal = seal;
        this.preserve = preserve;
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
        return lasting(content, signed(file, keys, now), now.toInstant());
    }

    private record Signed(
            PdfFile file, MadeDocument.Keys keys, @Nullable Instant until) {}

    private Signed signed(PdfFile file, SigningKeys keys, ZonedDateTime now) {
        var ofSeal = seal.seal(file, keys.document());
        var person = keys.person();
        if (person == null) {
            return new Signed(file, new MadeDocument.Keys(keys.document().id(), null), ofSeal.orElse(null));
        }
        var both = seal.countersign(file, person, now);
        var until = ofSeal.flatMap(first -> both.until().map(second -> first.isBefore(second) ? first : second));
        return new Signed(both.file(), new MadeDocument.Keys(keys.document().id(), person.id()), until.orElse(null));
    }

    /** What has no timestamp, or lacks an answer about its certificates, is kept all the same and raised later. */
    private MadeDocument lasting(DiplomaDocumentContent content, Signed signed, Instant at) {
        var level = signed.until() == null ? Level.B : Level.T;
        var file = signed.file();
        var more = level == Level.T ? preserve.withValidationData(file.bytes()) : Optional.<byte[]>empty();
        return new MadeDocument(
                content.diploma(),
                content.contentVersion(),
                content.seal(),
                more.map(file::grown).orElse(file),
                signed.keys(),
                at,
                more.isPresent() ? Level.LT : level,
                signed.until());
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
