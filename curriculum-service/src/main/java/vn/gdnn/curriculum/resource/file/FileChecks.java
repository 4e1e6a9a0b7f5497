package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.gdnn.curriculum.resource.inspect.InspectFile;
import vn.gdnn.curriculum.resource.inspect.Inspected;
import vn.gdnn.kit.files.FileScan;
import vn.gdnn.kit.files.FileScanner;

/** What a file is, and whether the scanner found something in it. In no transaction: it takes its time. */
@ApplicationScoped
class FileChecks {

    /** What was found. */
    record Checked(Inspected inspected, FileScan scan) {}

    private final InspectFile inspect;
    private final FileScanner scanner;

    FileChecks(InspectFile inspect, FileScanner scanner) {
        this.inspect = inspect;
        this.scanner = scanner;
    }

    Checked check(Path file, String declared) throws IOException {
        var inspected = inspect.inspect(file, declared);
        try (var content = Files.newInputStream(file)) {
            return new Checked(inspected, scanner.scan(content));
        }
    }
}
