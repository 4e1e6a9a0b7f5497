package vn.gdnn.records.credentials.registerbook;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.records.credentials.document.print.BookPrinter;

/** Gives an extract from the register as a document sealed by the institution; read in a transaction, sealed outside any. */
@ApplicationScoped
public class PrintRegisterBook {

    private final BookContents contents;
    private final BookPrinter printer;
    private final Seal seal;

    PrintRegisterBook(BookContents contents, BookPrinter printer, Seal seal) {
        this.contents = contents;
        this.printer = printer;
        this.seal = seal;
    }

    public byte[] print(BookScope wanted) {
        var content = contents.read(wanted);
        var file = printer.print(content.paper(), seal.room(content.key()));
        seal.seal(file, content.key());
        return file.bytes();
    }
}
