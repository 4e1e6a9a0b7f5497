package vn.gdnn.quickstart;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;

/**
 * Letters as files that a mail program opens and a person reads: the text stands as it is, in UTF-8 (RFC 6532). A file's
 * name says when the letter came and in which order, and names nobody.
 */
final class MailFolder {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final String[] REPLACED = {"Content-Transfer-Encoding", "Content-Type"};

    private final Path folder;
    private int kept;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    void prepare() throws IOException {
        Files.createDirectories(folder);
    }

    /** Whole when it can be seen. */
    synchronized void keep(MimeMessage letter) throws IOException, MessagingException {
        var name = "%s-%04d.eml".formatted(MOMENT.format(LocalDateTime.now()), ++kept);
        var begun = folder.resolve(name + ".part");
        Files.write(begun, content(letter));
        Files.move(begun, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] content(MimeMessage letter) throws IOException, MessagingException {
        if (letter.isMimeType("text/plain") && letter.getContent() instanceof String text) {
            return readable(letter, text).getBytes(StandardCharsets.UTF_8);
        }
        var raw = new ByteArrayOutputStream();
        letter.writeTo(raw);
        return raw.toByteArray();
    }

    private static String readable(MimeMessage letter, String text) throws IOException, MessagingException {
        var lines = new StringBuilder();
        for (var header : Collections.list(letter.getNonMatchingHeaders(REPLACED))) {
            lines.append(line(header)).append("\r\n");
        }
        return lines.append("Content-Transfer-Encoding: 8bit\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n")
                .append(text)
                .toString();
    }

    private static String line(Header header) throws IOException {
        return header.getName() + ": " + MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
    }
}
