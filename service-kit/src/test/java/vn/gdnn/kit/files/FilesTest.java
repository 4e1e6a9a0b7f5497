package vn.gdnn.kit.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gdnn.kit.testing.ScanDaemon;

class FilesTest {

    private static final String PDF = "%PDF-1.7 giấy chứng nhận";

    private static final UUID ID = new UUID(1, 2);

    @TempDir
    Path folder;

    @Test
    void a_file_is_what_its_bytes_say_and_its_sender_has_to_say_the_same() throws IOException {
        var unscanned = new CheckFile(clamd(null), 100);

        assertThat(unscanned.read("application/pdf; version=1", file(PDF)).type())
                .isEqualTo(FileType.PDF);
        assertThat(unscanned.read("image/png", file("\u0089PNG\r\n\u001a\n...")).type())
                .isEqualTo(FileType.PNG);
        refuses("FILE_TYPE_DIFFERS", () -> unscanned.read("image/png", file(PDF)));
        refuses("FILE_TYPE_DIFFERS", () -> unscanned.read("application/pdf", file("\u00ff\u00d8\u00ff...")));
        refuses("FILE_TYPE_DIFFERS", () -> unscanned.read(null, file(PDF)));
        refuses("FILE_TYPE_UNKNOWN", () -> unscanned.read("application/pdf", file("MZ\u0090")));
        refuses("FILE_TYPE_UNKNOWN", () -> unscanned.read("application/pdf", file("")));
    }

    @Test
    void it_has_so_many_bytes_at_most() throws IOException {
        var check = new CheckFile(clamd(null), PDF.length());

        assertThat(check.read("application/pdf", file(PDF)).content()).hasSize(PDF.length());
        refuses("FILE_TOO_LARGE", () -> check.read("application/pdf", file(PDF + "!")));
    }

    @Test
    void without_a_scanner_it_is_marked_so() throws IOException {
        assertThat(new CheckFile(clamd(null), 100)
                        .read("application/pdf", file(PDF))
                        .scan())
                .isEqualTo(FileScan.UNSCANNED);
    }

    @Test
    void a_scanner_finds_what_is_infected_wherever_it_stands() throws IOException {
        try (var daemon = new ScanDaemon()) {
            var check = new CheckFile(clamd(daemon.address()), 1 << 20);

            assertThat(check.read("application/pdf", file(PDF)).scan()).isEqualTo(FileScan.CLEAN);
            refuses("FILE_INFECTED", () -> check.read("application/pdf", file(PDF + ScanDaemon.INFECTED)));
            var far = PDF + " ".repeat((1 << 16) - PDF.length() - 10) + ScanDaemon.INFECTED; // across two chunks
            refuses("FILE_INFECTED", () -> check.read("application/pdf", file(far)));
        }
    }

    @Test
    void a_scanner_that_gives_no_verdict_lets_nothing_pass() {
        var daemon = new ScanDaemon();
        var check = new CheckFile(clamd(daemon.address()), 20 << 20);

        refuses("FILE_SCANNER_UNREACHABLE", () -> check.read("application/pdf", file(PDF + " ".repeat(11 << 20))));
        daemon.close();
        refuses("FILE_SCANNER_UNREACHABLE", () -> check.read("application/pdf", file(PDF)));
    }

    @Test
    void what_is_kept_is_read_back_and_another_content_is_not_taken_for_it() throws IOException {
        var files = new FolderOfFiles(Optional.of(folder.toString()));
        var content = PDF.getBytes(ISO_8859_1);
        var digest = CheckFile.sha256(content);

        files.keep("CDHN01", ID, content);

        assertThat(files.read("CDHN01", ID, digest)).isEqualTo(content);
        assertThat(folder.resolve("CDHN01")).isDirectoryContaining(file -> file.endsWith(ID.toString()));
        assertThat(folder.resolve("CDHN01").toFile().list()).containsExactly(ID.toString());
        refuses("FILE_LOST", () -> files.read("TCDN01", ID, digest));
        Files.writeString(folder.resolve("CDHN01").resolve(ID.toString()), "another");
        refuses("FILE_LOST", () -> files.read("CDHN01", ID, digest));
        refuses("FILES_NOT_KEPT", () -> new FolderOfFiles(Optional.empty()).keep("CDHN01", ID, content));
    }

    private static Clamd clamd(@Nullable String address) {
        return new Clamd(Optional.ofNullable(address), Duration.ofSeconds(2));
    }

    private static ByteArrayInputStream file(String content) {
        return new ByteArrayInputStream(content.getBytes(ISO_8859_1));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(code);
    }
}
