package vn.gdnn.curriculum.resource.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.gdnn.kit.problem.Refusal;

/** Files that are two kinds at once, one of which their type does not say. */
final class Disguises {

    private static final int HEAD = 4096;

    /** Within so many bytes of its end an archive has its directory (APPNOTE 4.3.16). */
    private static final int TAIL = 65_557;

    private static final Pattern PAGE = Pattern.compile("<!doctype\\s+html|<html|<script|<iframe");
    private static final String DIRECTORY = "PK\5\6";

    private Disguises() {}

    static void refuse(Path path, String type) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var head = text(file, 0, HEAD);
            var tail = text(file, Math.max(0, file.length() - TAIL), TAIL);
            var archive = type.equals("application/zip");
            if (archive != tail.contains(DIRECTORY)
                    || !type.equals("application/pdf") && head.contains("%PDF-")
                    || !type.startsWith("text/")
                            && !archive
                            && PAGE.matcher(head.toLowerCase(Locale.ROOT)).find()) {
                throw new Refusal(InspectRefusal.CONTENT_HIDES_ANOTHER, type);
            }
        }
    }

    private static String text(RandomAccessFile file, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, ISO_8859_1);
    }
}
