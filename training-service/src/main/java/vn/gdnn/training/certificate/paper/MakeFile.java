package vn.gdnn.training.certificate.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.credential.seal.Seal;

/** Prints a file and seals it; outside any transaction, for a timestamping authority may be asked. */
@ApplicationScoped
class MakeFile {

    private final CertificatePrinter printer;
    private final Seal seal;

    MakeFile(CertificatePrinter printer, Seal seal) {
        this.printer = printer;
        this.seal = seal;
    }

    PdfFile make(WantedFile wanted) {
        var credential = wanted.credential().secured().getBytes(UTF_8);
        var file = printer.print(wanted.paper(), wanted.at(), credential, seal.room(wanted.key()));
        seal.seal(file, wanted.key());
        return file;
    }
}
